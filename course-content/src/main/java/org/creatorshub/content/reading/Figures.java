package org.creatorshub.content.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers, dates and switches among fields. */
record Figures(Fields fields) {
  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");

  int whole(String key, int least, int most) {
    String text = fields.text(key);
    if (text.isBlank()) {
      return least;
    }
    if (text.matches("\\d{1,9}")) {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    }
    fields.fault(
        key,
        "KEYS",
        "\""
            + Draft.shortened(text)
            + "\" is not a whole number from "
            + least
            + " to "
            + most
            + ".");
    return least;
  }

  int whole(String key, int least, int most, int otherwise) {
    return fields.has(key) ? whole(key, least, most) : otherwise;
  }

  /** A decimal with a point; one if it cannot be read. */
  BigDecimal decimal(String key) {
    String text = fields.text(key);
    if (text.isBlank()) {
      return BigDecimal.ONE;
    }
    return decimalIn(text)
        .orElseGet(
            () -> {
              fields.fault(
                  key, "KEYS", "\"" + Draft.shortened(text) + "\" is not a number like 0.05.");
              return BigDecimal.ONE;
            });
  }

  static Optional<BigDecimal> decimalIn(String text) {
    return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }

  boolean flag(String key) {
    String text = fields.text(key);
    if (!text.isBlank() && !text.equals("true") && !text.equals("false")) {
      fields.fault(key, "KEYS", "\"" + Draft.shortened(text) + "\" is neither true nor false.");
    }
    return text.equals("true");
  }

  Optional<LocalDate> date(String key) {
    if (!fields.has(key)) {
      return Optional.empty();
    }
    String text = fields.text(key);
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      fields.fault(key, "KEYS", "\"" + Draft.shortened(text) + "\" is not a date like 2027-09-01.");
      return Optional.empty();
    }
  }
}
