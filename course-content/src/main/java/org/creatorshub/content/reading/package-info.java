/**
 * From an author's files to the course. Every fault names file, line and what to do; start at
 * {@link org.creatorshub.content.reading.CourseReader}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.content.reading;
