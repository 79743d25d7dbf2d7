/** Packages with a root file of their own: cmi5, EPUB, Moodle XML, H5P, static site. */
@org.jspecify.annotations.NullMarked
package org.creatorshub.content.inspection.format;
