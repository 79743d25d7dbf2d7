package org.creatorshub.tool.export;

import java.text.Normalizer;
import java.util.Locale;

/** Names inside the ZIP: plain ASCII, the same on every system. */
final class SafeName {
  private SafeName() {}

  static String of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    String safe = plain.replaceAll("[^A-Za-z0-9.-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
    return safe.isEmpty() ? "work" : safe.toLowerCase(Locale.ROOT);
  }
}
