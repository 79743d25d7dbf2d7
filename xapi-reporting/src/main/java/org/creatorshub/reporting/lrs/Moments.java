package org.creatorshub.reporting.lrs;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as PostgreSQL reads them in lists. */
final class Moments {
  private static final Instant FIRST_YEAR = Instant.parse("0001-01-01T00:00:00Z");

  /** A statement may name the year 0, which PostgreSQL calls 1 BC. */
  private static final DateTimeFormatter BEFORE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS'Z BC'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private Moments() {}

  static String text(Instant moment) {
    return moment.isBefore(FIRST_YEAR) ? BEFORE.format(moment) : moment.toString();
  }
}
