package org.creatorshub.tool.gradebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.creatorshub.tool.column.ChangingColumn;

/** A column as a teacher types it: a name, points, and dates in UTC. */
final class TypedColumn {
  private static final int LONGEST_LABEL = 200;
  private static final DateTimeFormatter FIELD =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm").withZone(ZoneOffset.UTC);

  /** What was meant, or what is wrong with it. */
  sealed interface Result {}

  record Meant(ChangingColumn.Change change) implements Result {}

  record Wrong(String sentence) implements Result {}

  private TypedColumn() {}

  static Result read(ColumnPage.Typed typed) {
    Optional<BigDecimal> points = points(typed.points());
    String label = typed.label().strip();
    if (label.isEmpty() || label.length() > LONGEST_LABEL) {
      return new Wrong("The column needs a name of at most " + LONGEST_LABEL + " characters.");
    }
    if (points.isEmpty()) {
      return new Wrong("Points must be a number above 0, for example 20 or 12.5.");
    }
    Optional<Instant> opens = date(typed.opens());
    Optional<Instant> closes = date(typed.closes());
    if (opens.isEmpty() != typed.opens().isBlank()
        || closes.isEmpty() != typed.closes().isBlank()) {
      return new Wrong("A date must look like 2026-12-24T18:00.");
    }
    if (opens.isPresent() && closes.isPresent() && !closes.get().isAfter(opens.get())) {
      return new Wrong("The column must close after it opens.");
    }
    return new Meant(new ChangingColumn.Change(label, points.get(), opens, closes));
  }

  static Optional<BigDecimal> points(String text) {
    return Optional.of(text.strip().replace(',', '.'))
        .filter(number -> number.matches("[0-9]{1,5}([.][0-9]{1,2})?"))
        .map(BigDecimal::new)
        .filter(number -> number.signum() > 0);
  }

  private static Optional<Instant> date(String text) {
    try {
      return Optional.of(LocalDateTime.parse(text.strip()).toInstant(ZoneOffset.UTC));
    } catch (DateTimeException other) {
      return Optional.empty();
    }
  }

  /** The fields of a column as the LMS describes it. */
  static ColumnPage.Typed of(ChangingColumn.Described column) {
    return new ColumnPage.Typed(
        column.label(), plain(column.maximum()), field(column.opens()), field(column.closes()));
  }

  private static String plain(BigDecimal number) {
    BigDecimal shown = number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    return shown.setScale(Math.max(0, shown.scale())).toPlainString();
  }

  private static String field(String text) {
    try {
      return FIELD.format(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException other) {
      return "";
    }
  }
}
