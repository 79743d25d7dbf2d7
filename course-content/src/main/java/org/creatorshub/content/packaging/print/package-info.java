/** The course as a PDF: to be printed, read aloud and kept. */
@NullMarked
package org.creatorshub.content.packaging.print;

import org.jspecify.annotations.NullMarked;
