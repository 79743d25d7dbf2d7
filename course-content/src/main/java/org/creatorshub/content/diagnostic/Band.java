package org.creatorshub.content.diagnostic;

import java.util.Locale;

/** Where a score lies (DIAG-04): a word for what to do next, not a mark. */
public enum Band {
  EXPLORE,
  DEVELOP,
  EXTEND;

  /**
   * The band of an unrounded score.
   *
   * @param score 0 to 100
   */
  public static Band of(double score) {
    if (score < 40) {
      return EXPLORE;
    }
    return score < 70 ? DEVELOP : EXTEND;
  }

  /** The key in {@code diagnostic.yaml}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
