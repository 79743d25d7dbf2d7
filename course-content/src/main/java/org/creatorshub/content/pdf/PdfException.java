package org.creatorshub.content.pdf;

/** What was to be printed cannot be: an error of whoever wrote the XHTML. */
public final class PdfException extends RuntimeException {
  public PdfException(String message, Throwable cause) {
    super(message, cause);
  }
}
