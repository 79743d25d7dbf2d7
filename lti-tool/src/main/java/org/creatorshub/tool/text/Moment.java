package org.creatorshub.tool.text;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times in words, always with their zone. */
public final class Moment {
  private static final DateTimeFormatter FULL =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private Moment() {}

  public static String full(Instant at) {
    return FULL.format(at);
  }

  public static String day(Instant at) {
    return DAY.format(at);
  }

  public static String clock(Instant at) {
    return CLOCK.format(at);
  }

  /** Minutes, or hours and minutes, rounded to the minute. */
  public static String length(Duration time) {
    long minutes = Math.round(time.toSeconds() / 60.0);
    return minutes < 60 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
  }
}
