package org.creatorshub.tool.upload;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A PDF begins with its header at the very first byte and ends after {@code %%EOF}. */
final class PdfContent {
  private static final String END = "%%EOF";
  private static final int HEAD = 1024;

  private PdfContent() {}

  static Optional<UploadRule> faultOf(Path file) throws IOException {
    Mapped bytes = Mapped.of(file);
    int end = end(bytes);
    if (!header(bytes) || end < 0) {
      return Optional.of(UploadRule.NOT_WHAT_IT_SAYS);
    }
    boolean mixed =
        !blank(bytes, end + END.length())
            || HiddenContent.markup(bytes, 0, Math.min(HEAD, bytes.length()))
            || HiddenContent.zip(bytes);
    return mixed ? Optional.of(UploadRule.TWO_KINDS_AT_ONCE) : Optional.empty();
  }

  private static boolean header(Mapped bytes) {
    return bytes.length() >= 8
        && bytes.is(0, "%PDF-")
        && (bytes.at(5) == '1' || bytes.at(5) == '2')
        && bytes.at(6) == '.'
        && Character.isDigit(bytes.at(7));
  }

  /** Where the last end mark stands; -1 for nowhere. */
  private static int end(Mapped bytes) {
    for (int at = bytes.length() - END.length(); at >= 0; at--) {
      if (bytes.is(at, END)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean blank(Mapped bytes, int from) {
    for (int at = from; at < bytes.length(); at++) {
      if (!Character.isWhitespace(bytes.at(at))) {
        return false;
      }
    }
    return true;
  }
}
