/**
 * The course as packages for systems of others: one intermediate model, one writer per format.
 *
 * <p>Reading order: {@link org.creatorshub.content.packaging.CourseContents} is what every writer
 * starts from, {@link org.creatorshub.content.packaging.PackageFormat} what it is, {@link
 * org.creatorshub.content.packaging.LessonHtml} a page as HTML that needs no server.
 */
@NullMarked
package org.creatorshub.content.packaging;

import org.jspecify.annotations.NullMarked;
