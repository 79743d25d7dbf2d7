package org.creatorshub.tool.upload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A JPEG is a chain of segments up to the picture data (ITU T.81, annex B). */
final class JpegContent {
  private static final int START_OF_SCAN = 0xDA;

  private JpegContent() {}

  static Optional<UploadRule> faultOf(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (bytes.length < 4 || at(bytes, 0) != 0xFF || at(bytes, 1) != 0xD8) {
      return Optional.of(UploadRule.NOT_WHAT_IT_SAYS);
    }
    long pixels = pixelsOf(bytes);
    if (pixels <= 0 || !endsInPicture(bytes)) {
      return Optional.of(UploadRule.NOT_WHAT_IT_SAYS);
    }
    if (pixels > PngContent.MOST_PIXELS) {
      return Optional.of(UploadRule.TOO_MANY_PIXELS);
    }
    boolean mixed = HiddenContent.zip(bytes) || HiddenContent.markup(bytes, 0, bytes.length);
    return mixed ? Optional.of(UploadRule.TWO_KINDS_AT_ONCE) : Optional.empty();
  }

  /** Width times height from the frame header; 0 when the segments do not lead to the picture. */
  private static long pixelsOf(byte[] bytes) {
    long pixels = 0;
    int position = 2;
    while (position + 4 <= bytes.length && at(bytes, position) == 0xFF) {
      int marker = at(bytes, position + 1);
      int length = number(bytes, position + 2);
      if (marker == START_OF_SCAN) {
        return pixels;
      }
      if (length < 2 || position + 2 + length > bytes.length) {
        return 0;
      }
      if (frame(marker) && length >= 8) {
        pixels = (long) number(bytes, position + 5) * number(bytes, position + 7);
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
  private static boolean endsInPicture(byte[] bytes) {
    for (int i = bytes.length - 2; i > 2; i--) {
      if (at(bytes, i) == 0xFF && at(bytes, i + 1) == 0xD9) {
        return true;
      }
    }
    return false;
  }

  private static int at(byte[] bytes, int position) {
    return bytes[position] & 0xFF;
  }

  private static int number(byte[] bytes, int position) {
    return at(bytes, position) << 8 | at(bytes, position + 1);
  }
}
