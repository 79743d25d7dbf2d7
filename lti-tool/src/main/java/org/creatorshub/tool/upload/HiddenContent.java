package org.creatorshub.tool.upload;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Finds a second file format inside bytes that claim to be one (PORT-28: polyglots). */
final class HiddenContent {
  private static final List<String> MARKUP =
      List.of("<script", "<html", "<!doctype html", "<svg", "<?php", "<iframe", "<body");
  private static final int END_RECORD = 22;

  private HiddenContent() {}

  /** Whether a web page or script stands anywhere in the bytes. */
  static boolean markup(byte[] bytes, int from, int to) {
    String text =
        new String(bytes, from, Math.max(0, to - from), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    return MARKUP.stream().anyMatch(text::contains);
  }

  /**
   * Whether the bytes end as a ZIP: an end record whose comment reaches exactly the last byte
   * (APPNOTE 4.3.16). Programs find a ZIP from its end, so it may follow any other file.
   */
  static boolean zip(byte[] bytes) {
    int first = Math.max(0, bytes.length - END_RECORD - 0xFFFF);
    for (int at = bytes.length - END_RECORD; at >= first; at--) {
      if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 5 && bytes[at + 3] == 6) {
        return true;
      }
    }
    return false;
  }
}
