/**
 * The course as data: units, pages, blocks, questions, rubrics. Start at {@link
 * org.creatorshub.content.course.Course}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.content.course;
