/**
 * Text as a PDF that programs can read aloud and archives can keep: tagged (PDF/UA-1), with its
 * fonts (PDF/A-2a), the same bytes on every run. Start at {@link
 * org.creatorshub.content.pdf.TaggedPdf}.
 */
@NullMarked
package org.creatorshub.content.pdf;

import org.jspecify.annotations.NullMarked;
