package org.creatorshub.tool.upload;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A PNG is a signature and chunks from IHDR to IEND, and nothing behind (PNG, 5.2 and 5.6). */
final class PngContent {
  private static final int SIGNATURE = 0x89504E47;
  private static final int SIGNATURE_END = 0x0D0A1A0A;
  private static final int IHDR = 0x49484452;
  private static final int IEND = 0x49454E44;
  static final long MOST_PIXELS = 40_000_000;

  private PngContent() {}

  static Optional<UploadRule> faultOf(Path file) throws IOException {
    Mapped bytes = Mapped.of(file);
    if (bytes.length() < 33
        || bytes.quad(0) != SIGNATURE
        || bytes.quad(4) != SIGNATURE_END
        || bytes.quad(8) != 13
        || bytes.quad(12) != IHDR) {
      return Optional.of(UploadRule.NOT_WHAT_IT_SAYS);
    }
    long width = bytes.quad(16);
    long height = bytes.quad(20);
    if (width <= 0 || height <= 0) {
      return Optional.of(UploadRule.NOT_WHAT_IT_SAYS);
    }
    if (width * height > MOST_PIXELS) {
      return Optional.of(UploadRule.TOO_MANY_PIXELS);
    }
    return faultOfEnd(bytes, endOf(bytes));
  }

  private static Optional<UploadRule> faultOfEnd(Mapped bytes, int end) {
    if (end < 0) {
      return Optional.of(UploadRule.NOT_WHAT_IT_SAYS);
    }
    boolean mixed = end != bytes.length() || HiddenContent.markup(bytes, 0, bytes.length());
    return mixed ? Optional.of(UploadRule.TWO_KINDS_AT_ONCE) : Optional.empty();
  }

  /** The position behind IEND; -1 when the chunks do not lead there. */
  private static int endOf(Mapped bytes) {
    long at = 8;
    while (at + 12 <= bytes.length()) {
      int length = bytes.quad((int) at);
      int type = bytes.quad((int) at + 4);
      if (length < 0 || at + 12 + length > bytes.length()) {
        return -1;
      }
      at += 12L + length;
      if (type == IEND) {
        return (int) at;
      }
    }
    return -1;
  }
}
