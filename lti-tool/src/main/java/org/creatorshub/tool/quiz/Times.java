package org.creatorshub.tool.quiz;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.creatorshub.tool.language.Phrase;

/** Moments and results in words, with their zone. */
final class Times {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);

  private Times() {}

  static String day(Instant at) {
    return DAY.format(at.atOffset(ZoneOffset.UTC));
  }

  /** The same as {@link #day}, in the reader's language. */
  static Phrase moment(Instant at) {
    return Phrase.of("moment_full", at);
  }

  /** For example 66.67 %, in the reader's language. */
  static Phrase share(BigDecimal percent) {
    return Phrase.of("quiz_percent", percent);
  }

  /** 66.67, 70, 0. */
  static String percent(BigDecimal percent) {
    BigDecimal plain = percent.stripTrailingZeros();
    return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
  }
}
