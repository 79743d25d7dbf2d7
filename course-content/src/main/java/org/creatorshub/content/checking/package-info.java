/**
 * Release gates: what a course that reads well must hold before learners meet it. Start at {@link
 * org.creatorshub.content.checking.CourseCheck}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.content.checking;
