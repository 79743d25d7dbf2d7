package org.creatorshub.tool.privacy;

import java.util.Locale;

/** What rows about a person hang on. */
enum Key {
  PERSON,
  PSEUDONYM,
  REGISTRATION,
  SESSION;

  /** Name of the parameter, and of the kind in {@code erasure_key}. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
