package org.creatorshub.reporting.validation;

import java.util.regex.Pattern;

/**
 * ISO 8601 durations. {@code java.time.Duration} refuses the legal {@code P4W}, {@code P1Y} and
 * {@code PT1.5H} and accepts signs.
 */
final class Durations {
  private static final String ANY = "\\d+(?:[.,]\\d+)?";
  private static final Pattern WEEKS = Pattern.compile("P" + ANY + "W");
  private static final Pattern PARTS =
      Pattern.compile(
          "P(?=.)(?:#Y)?(?:#M)?(?:#D)?(?:T(?=.)(?:#H)?(?:#M)?(?:#S)?)?".replace("#", ANY));
  // a fraction may stand in the smallest part only
  private static final Pattern FRACTION_INSIDE = Pattern.compile(".*\\d[.,]\\d+[YMDH].*\\d.*");

  private Durations() {}

  static boolean isDuration(String text) {
    if (text.length() > 100 || text.equals("P") || text.endsWith("T")) {
      return false;
    }
    return WEEKS.matcher(text).matches()
        || (PARTS.matcher(text).matches() && !FRACTION_INSIDE.matcher(text).matches());
  }
}
