/** The questions of a course as other systems take them: numbers drawn once, texts as HTML. */
@org.jspecify.annotations.NullMarked
package org.creatorshub.content.packaging.bank;
