package org.creatorshub.tool.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Figures in words: counts with the right plural, bytes, percentages. */
public final class Figures {
  private Figures() {}

  /** For example "1 learner" or "2,000 learners". */
  public static String count(long n, String one, String many) {
    return String.format(Locale.ENGLISH, "%,d ", n) + (n == 1 ? one : many);
  }

  /** For example "20 kB" or "1.4 MB". */
  public static String bytes(long bytes) {
    if (bytes < 1_000) {
      return bytes + " bytes";
    }
    return bytes < 1_000_000
        ? bytes / 1_000 + " kB"
        : String.format(Locale.ENGLISH, "%.1f MB", bytes / 1e6);
  }

  /** A share of one as whole per cent, for example "67 %". */
  public static String share(double share) {
    return Math.round(share * 100) + " %";
  }

  /**
   * A share of one, as so many people give it: whole per cent below a hundred of them; never 0 % or
   * 100 % for what is not.
   */
  public static String share(double share, int people) {
    BigDecimal percent =
        BigDecimal.valueOf(share * 100).setScale(people < 100 ? 0 : 1, RoundingMode.HALF_UP);
    if (share > 0 && percent.signum() == 0) {
      return people < 100 ? "under 1 %" : "under 0.1 %";
    }
    if (share < 1 && percent.compareTo(BigDecimal.valueOf(100)) == 0) {
      return people < 100 ? "over 99 %" : "over 99.9 %";
    }
    return percent(percent);
  }

  /** A percentage with at most one decimal, for example "66.7 %". */
  public static String percent(BigDecimal percent) {
    BigDecimal shown = percent.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
    return shown.setScale(Math.max(0, shown.scale())).toPlainString() + " %";
  }
}
