package org.creatorshub.reporting.lrs;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as PostgreSQL reads them in lists. */
final class Moments {
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

  /** For years that ISO 8601 writes with a sign, which PostgreSQL does not read. */
  private static final DateTimeFormatter FAR =
      DateTimeFormatter.ofPattern("y-MM-dd HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private Moments() {}

  static String text(Instant moment) {
    if (!moment.isBefore(FIRST) && !moment.isAfter(LAST)) {
      return moment.toString();
    }
    return FAR.format(moment) + (moment.isBefore(FIRST) ? " BC" : "");
  }
}
