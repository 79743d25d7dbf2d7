/**
 * The texts of a course for translators and back: passages with stable ids, XLIFF 2 files, what is
 * still missing. A translated course is the source course with other words; ids, keys and sums
 * stay.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.content.translation;
