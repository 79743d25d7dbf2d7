package org.creatorshub.content.pdf;

import java.nio.ByteBuffer;

/**
 * A TrueType font without its substitutions of glyphs (table GSUB). The library would look for them
 * in every piece of text, which takes most of its time; Latin text needs none.
 */
final class PlainFont {
  private static final int HEADER = 12;
  private static final int ENTRY = 16;
  private static final int GSUB = 0x47535542;
  private static final int UNKNOWN = 0x67737562;

  private PlainFont() {}

  /** The same bytes, in which that table goes by a name that nobody reads. */
  static byte[] of(byte[] font) {
    ByteBuffer bytes = ByteBuffer.wrap(font);
    int tables = bytes.getShort(4);
    for (int entry = HEADER; entry < HEADER + tables * ENTRY; entry += ENTRY) {
      if (bytes.getInt(entry) == GSUB) {
        bytes.putInt(entry, UNKNOWN);
      }
    }
    return font;
  }
}
