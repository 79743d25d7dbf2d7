/**
 * What a course in the LMS holds of ours: the links placed there, and a page that lists them for
 * launches that name no unit.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.course;
