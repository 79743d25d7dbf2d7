package org.creatorshub.tool.upload;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A JPEG is a chain of segments up to the picture data (ITU T.81, annex B). */
final class JpegContent {
  private static final int START_OF_SCAN = 0xDA;

  private JpegContent() {}

  static Optional<UploadRule> faultOf(Path file) throws IOException {
    Mapped bytes = Mapped.of(file);
    if (bytes.length() < 4 || bytes.number(0) != 0xFFD8) {
      return Optional.of(UploadRule.NOT_WHAT_IT_SAYS);
    }
    long pixels = pixelsOf(bytes);
    if (pixels <= 0 || !endsInPicture(bytes)) {
      return Optional.of(UploadRule.NOT_WHAT_IT_SAYS);
    }
    if (pixels > PngContent.MOST_PIXELS) {
      return Optional.of(UploadRule.TOO_MANY_PIXELS);
    }
    boolean mixed = HiddenContent.zip(bytes) || HiddenContent.markup(bytes, 0, bytes.length());
    return mixed ? Optional.of(UploadRule.TWO_KINDS_AT_ONCE) : Optional.empty();
  }

  /** Width times height from the frame header; 0 when the segments do not lead to the picture. */
  private static long pixelsOf(Mapped bytes) {
    long pixels = 0;
    int position = 2;
    while (position + 4 <= bytes.length() && bytes.at(position) == 0xFF) {
      int marker = bytes.at(position + 1);
      int length = bytes.number(position + 2);
      if (marker == START_OF_SCAN) {
        return pixels;
      }
      if (length < 2 || position + 2 + length > bytes.length()) {
        return 0;
      }
      if (frame(marker) && length >= 8) {
        pixels = (long) bytes.number(position + 5) * bytes.number(position + 7);
      }
      position += 2 + length;
    }
    return 0;
  }

  // C0 to CF without DHT (C4), JPG (C8) and DAC (CC).
  private static boolean frame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  /** Phones append their own data after the picture, so the end mark may stand before the end. */
  private static boolean endsInPicture(Mapped bytes) {
    for (int i = bytes.length() - 2; i > 2; i--) {
      if (bytes.number(i) == 0xFFD9) {
        return true;
      }
    }
    return false;
  }
}
