package org.creatorshub.tool.upload;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** A PNG is a signature and chunks from IHDR to IEND, and nothing behind (PNG, 5.2 and 5.6). */
final class PngContent {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
  private static final int IHDR = 0x49484452;
  private static final int IEND = 0x49454E44;
  static final long MOST_PIXELS = 40_000_000;

  private PngContent() {}

  static Optional<UploadRule> faultOf(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    ByteBuffer chunks = ByteBuffer.wrap(bytes);
    if (bytes.length < 33
        || !Arrays.equals(bytes, 0, 8, SIGNATURE, 0, 8)
        || chunks.getInt(8) != 13
        || chunks.getInt(12) != IHDR) {
      return Optional.of(UploadRule.NOT_WHAT_IT_SAYS);
    }
    long width = chunks.getInt(16);
    long height = chunks.getInt(20);
    if (width <= 0 || height <= 0) {
      return Optional.of(UploadRule.NOT_WHAT_IT_SAYS);
    }
    if (width * height > MOST_PIXELS) {
      return Optional.of(UploadRule.TOO_MANY_PIXELS);
    }
    return faultOfEnd(bytes, endOf(chunks));
  }

  private static Optional<UploadRule> faultOfEnd(byte[] bytes, int end) {
    if (end < 0) {
      return Optional.of(UploadRule.NOT_WHAT_IT_SAYS);
    }
    boolean mixed = end != bytes.length || HiddenContent.markup(bytes, 0, bytes.length);
    return mixed ? Optional.of(UploadRule.TWO_KINDS_AT_ONCE) : Optional.empty();
  }

  /** The position behind IEND; -1 when the chunks do not lead there. */
  private static int endOf(ByteBuffer chunks) {
    long at = 8;
    while (at + 12 <= chunks.limit()) {
      int length = chunks.getInt((int) at);
      int type = chunks.getInt((int) at + 4);
      if (length < 0 || at + 12 + length > chunks.limit()) {
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
