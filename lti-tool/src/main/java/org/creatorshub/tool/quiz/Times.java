package org.creatorshub.tool.quiz;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments and results in words, with their zone. */
final class Times {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.ENGLISH);

  private Times() {}

  static String day(Instant at) {
    return DAY.format(at.atOffset(ZoneOffset.UTC));
  }

  static String clock(Instant at) {
    return CLOCK.format(at.atOffset(ZoneOffset.UTC));
  }

  /** 66.67, 70, 0. */
  static String percent(BigDecimal percent) {
    BigDecimal plain = percent.stripTrailingZeros();
    return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
  }
}
