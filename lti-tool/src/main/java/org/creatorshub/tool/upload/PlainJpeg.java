package org.creatorshub.tool.upload;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Whether a JPEG holds its dots and nothing else: no notes of a camera, no comment, nothing behind.
 * Such a one is kept as it is, as drawing it anew would only make it worse.
 */
final class PlainJpeg {
  private PlainJpeg() {}

  static boolean is(Path file) throws IOException {
    Mapped bytes = Mapped.of(file);
    int at = 2;
    while (at + 4 <= bytes.length() && bytes.at(at) == 0xFF) {
      int marker = bytes.at(at + 1);
      if (marker == 0xD9) {
        return at + 2 == bytes.length();
      }
      int length = bytes.number(at + 2);
      if (!plain(marker, length) || length < 2) {
        return false;
      }
      at += 2 + length;
      at = marker == 0xDA ? behindScan(bytes, at) : at;
    }
    return at + 2 == bytes.length() && bytes.at(at + 1) == 0xD9;
  }

  /** Tables, frames and scans (ITU T.81); of the application segments the bare JFIF alone. */
  private static boolean plain(int marker, int length) {
    return (marker >= 0xC0 && marker <= 0xCF && marker != 0xC8)
        || (marker >= 0xDA && marker <= 0xDD)
        || (marker == 0xE0 && length == 16);
  }

  private static int behindScan(Mapped bytes, int from) {
    for (int at = from; at + 1 < bytes.length(); at++) {
      int next = bytes.at(at + 1);
      boolean inside = next == 0 || (next >= 0xD0 && next <= 0xD7) || next == 0xFF;
      if (bytes.at(at) == 0xFF && !inside) {
        return at;
      }
    }
    return bytes.length();
  }
}
