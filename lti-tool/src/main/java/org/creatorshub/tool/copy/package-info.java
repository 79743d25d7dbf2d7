/**
 * Courses that are copies of others, as launches and notices tell: links go on working, nothing of
 * the learners comes along.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.copy;
