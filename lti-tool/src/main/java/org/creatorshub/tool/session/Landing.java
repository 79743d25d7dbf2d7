package org.creatorshub.tool.session;

import java.util.Locale;

/** How a session goes on: does the browser bring our cookie back inside the LMS or not. */
public enum Landing {
  COOKIE,
  TOKEN;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Landing ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
