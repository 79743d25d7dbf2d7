package org.creatorshub.tool.inquiry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an address asks for; whatever cannot be read counts as not asked. */
public record Asked(String unit, Filters filters) {
  private static final int LONGEST = 200;

  /** From the parameters of an address; of several values the first counts. */
  public static Asked of(Map<String, List<String>> parameters) {
    return new Asked(
        one(parameters, "unit"),
        new Filters(
            one(parameters, "group"),
            day(one(parameters, "from")),
            day(one(parameters, "to")),
            Filters.Attempts.of(one(parameters, "attempt")),
            one(parameters, "names").equals("hidden")));
  }

  private static String one(Map<String, List<String>> parameters, String name) {
    String value = parameters.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    return value.length() > LONGEST ? "" : value;
  }

  private static Optional<LocalDate> day(String text) {
    if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
