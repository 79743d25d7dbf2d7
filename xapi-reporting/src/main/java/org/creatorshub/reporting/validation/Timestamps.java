package org.creatorshub.reporting.validation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times of statements: ISO 8601 under 1.0.3, RFC 3339 under 2.0. The JDK parsers accept
 * the offset {@code -00:00}, which means "unknown" and is forbidden.
 */
public final class Timestamps {
  private static final Pattern SHAPE =
      Pattern.compile(
          "(\\d{4})-(\\d{2})-(\\d{2})[Tt](\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9})\\d*)?)?"
              + "([Zz]|[+-]\\d{2}(?::?\\d{2})?)?");
  private static final String PLAIN = "0000-00-00T00:00:00.000Z";
  private static final Pattern STRICT =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2})");
  private static final Pattern UNKNOWN_OFFSET = Pattern.compile(".*-00(:?00)?");

  private Timestamps() {}

  static boolean isIso8601(String text) {
    return text.length() <= 64
        && (text.endsWith("Z") || !UNKNOWN_OFFSET.matcher(afterTime(text)).matches())
        && parse(text).isPresent();
  }

  static boolean isRfc3339(String text) {
    return text.length() <= 64 && STRICT.matcher(text).matches() && isIso8601(text);
  }

  /** The moment that a checked text means; a text without offset is taken as UTC. */
  public static Optional<Instant> parse(String text) {
    if (isPlain(text)) {
      return parsePlain(text);
    }
    Matcher matcher = SHAPE.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      LocalDateTime local =
          LocalDateTime.of(
              number(matcher, 1),
              number(matcher, 2),
              number(matcher, 3),
              number(matcher, 4),
              number(matcher, 5),
              // a leap second counts as the one before it
              Math.min(59, number(matcher, 6)),
              nanos(matcher.group(7)));
      return Optional.of(local.toInstant(offset(matcher.group(8))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The form in which most come, ours too; as the shape above, but ten times as fast. */
  private static boolean isPlain(String text) {
    if (text.length() != PLAIN.length()) {
      return false;
    }
    for (int i = 0; i < PLAIN.length(); i++) {
      char here = text.charAt(i);
      char wanted = PLAIN.charAt(i);
      if (wanted == '0' ? !Letters.isDigit(here) : here != wanted) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Instant> parsePlain(String text) {
    try {
      return Optional.of(
          LocalDateTime.of(
                  digits(text, 0, 4),
                  digits(text, 5, 7),
                  digits(text, 8, 10),
                  digits(text, 11, 13),
                  digits(text, 14, 16),
                  Math.min(59, digits(text, 17, 19)),
                  digits(text, 20, 23) * 1_000_000)
              .toInstant(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int digits(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  private static String afterTime(String text) {
    return text.length() > 10 ? text.substring(10) : "";
  }

  private static int number(Matcher matcher, int group) {
    String digits = matcher.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static int nanos(@Nullable String fraction) {
    return fraction == null ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9));
  }

  private static ZoneOffset offset(@Nullable String text) {
    return text == null || text.equalsIgnoreCase("Z") ? ZoneOffset.UTC : ZoneOffset.of(text);
  }
}
