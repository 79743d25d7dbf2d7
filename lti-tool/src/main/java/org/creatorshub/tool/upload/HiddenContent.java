package org.creatorshub.tool.upload;

import java.util.List;

/** Finds a second file format inside bytes that claim to be one (PORT-28: polyglots). */
final class HiddenContent {
  private static final List<String> MARKUP =
      List.of("<script", "<html", "<!doctype html", "<svg", "<?php", "<iframe", "<body");
  private static final int END_RECORD = 22;

  private HiddenContent() {}

  /** Whether a web page or script stands anywhere in the bytes. */
  static boolean markup(Mapped bytes, int from, int to) {
    for (int at = from; at < to; at++) {
      if (bytes.at(at) == '<' && begins(bytes, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(Mapped bytes, int at) {
    return MARKUP.stream().anyMatch(word -> bytes.reads(at, word));
  }

  /**
   * Whether the bytes end as a ZIP: an end record whose comment reaches exactly the last byte
   * (APPNOTE 4.3.16). Programs find a ZIP from its end, so it may follow any other file.
   */
  static boolean zip(Mapped bytes) {
    int first = Math.max(0, bytes.length() - END_RECORD - 0xFFFF);
    for (int at = bytes.length() - END_RECORD; at >= first; at--) {
      if (bytes.quad(at) == 0x504B0506) {
        return true;
      }
    }
    return false;
  }
}
