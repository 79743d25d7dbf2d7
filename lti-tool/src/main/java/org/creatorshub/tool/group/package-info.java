/**
 * The groups of a course, as the LMS keeps them: their names from the Course Groups service, who is
 * in them from the roster.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.group;
