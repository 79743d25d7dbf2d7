/** The course as an EPUB 3.3 book. */
@org.jspecify.annotations.NullMarked
package org.creatorshub.content.packaging.epub;
