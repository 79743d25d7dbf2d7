package org.creatorshub.tool.attention;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Unit;
import org.creatorshub.reporting.progress.Cohort;
import org.creatorshub.tool.logbook.Logbook;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.rule.Rule;
import org.creatorshub.tool.rule.RuleFigure;
import org.creatorshub.tool.rule.RuleSettings;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.text.Figures;

/** The teaching team changes the figures of the rules and the due dates: one setting for all. */
public final class KeepingRules {
  private final Course course;
  private final RuleBook book;
  private final ReadingAttention reading;
  private final Logbook log;
  private final Clock clock;

  public KeepingRules(
      Course course, RuleBook book, ReadingAttention reading, Logbook log, Clock clock) {
    this.course = course;
    this.book = book;
    this.reading = reading;
    this.log = log;
    this.clock = clock;
  }

  RulesPage show(LaunchSession teacher, String base, String said, String error) {
    Place place = Place.of(teacher);
    RuleSettings settings = book.settings(place.platform(), place.course());
    var read = reading.read(new Cohort(place.platform(), place.course()));
    List<RuleRecord> records = RuleRecord.of(read, clock.instant());
    Map<String, RuleBook.Due> dates = book.dates(place.platform(), place.course());
    return new RulesPage(
        base,
        teacher.csrf(),
        teacher.contextTitle().orElse("Your course"),
        said,
        error,
        records.stream().map(one -> line(one, settings)).toList(),
        course.offered().stream().map(unit -> date(unit, dates.get(unit.id()))).toList());
  }

  private static RulesPage.RuleLine line(RuleRecord record, RuleSettings settings) {
    Rule rule = record.rule();
    return new RulesPage.RuleLine(
        rule.name(),
        rule.title(),
        rule.meaning(),
        !settings.off().contains(rule),
        Stream.of(RuleFigure.values())
            .filter(figure -> figure.rule() == rule)
            .map(figure -> figure(figure, settings))
            .toList(),
        record.words());
  }

  private static RulesPage.FigureLine figure(RuleFigure figure, RuleSettings settings) {
    return new RulesPage.FigureLine(
        figure.field(), figure.label(), settings.of(figure), figure.least(), figure.most());
  }

  private static RulesPage.DateLine date(
      Unit unit, RuleBook.@org.jspecify.annotations.Nullable Due due) {
    String day = due == null ? "" : due.at().atZone(ZoneOffset.UTC).toLocalDate().toString();
    boolean team = due != null && due.byTeam();
    return new RulesPage.DateLine(
        unit.id(),
        unit.numberedTitle(),
        team ? day : "",
        due == null || team ? "" : "The LMS says " + day + ".");
  }

  /**
   * Keeps what a form says.
   *
   * @return what is wrong with it; empty when it is kept
   */
  Optional<String> keep(LaunchSession teacher, Map<String, List<String>> form) {
    Map<RuleFigure, Integer> figures = new EnumMap<>(RuleFigure.class);
    for (RuleFigure figure : RuleFigure.values()) {
      Optional<Integer> value = number(one(form, figure.field()), figure);
      if (value.isEmpty()) {
        return Optional.of(
            "RULES-01: “%s” needs a whole number from %d to %d."
                .formatted(figure.label(), figure.least(), figure.most()));
      }
      figures.put(figure, value.get());
    }
    Set<Rule> off = EnumSet.allOf(Rule.class);
    off.removeIf(rule -> !one(form, "on-" + rule).isEmpty());
    Map<String, Instant> dates = new HashMap<>();
    for (Unit unit : course.offered()) {
      String day = one(form, "due-" + unit.id());
      Optional<Instant> due = endOf(day);
      if (!day.isEmpty() && due.isEmpty()) {
        return Optional.of(
            "RULES-02: the date of unit %d cannot be read.".formatted(unit.number()));
      }
      due.ifPresent(at -> dates.put(unit.id(), at));
    }
    keep(teacher, new RuleSettings(figures, off), dates);
    return Optional.empty();
  }

  private void keep(LaunchSession teacher, RuleSettings settings, Map<String, Instant> dates) {
    Place place = Place.of(teacher);
    book.keep(place.platform(), place.course(), settings, clock.instant());
    book.keepDates(place.platform(), place.course(), dates);
    log.acted(
        teacher,
        "rules changed",
        "the rules of the course",
        Optional.empty(),
        Stream.of(RuleFigure.values())
                .map(figure -> "%s: %d".formatted(figure.label(), settings.of(figure)))
                .collect(Collectors.joining("; "))
            + "; off: "
            + (settings.off().isEmpty() ? "none" : settings.off())
            + "; "
            + Figures.count(dates.size(), "date", "dates"));
  }

  private static String one(Map<String, List<String>> form, String name) {
    return form.getOrDefault(name, List.of()).stream().findFirst().orElse("").strip();
  }

  private static Optional<Integer> number(String text, RuleFigure figure) {
    return text.matches("[0-9]{1,3}")
        ? Optional.of(Integer.valueOf(text))
            .filter(value -> value >= figure.least() && value <= figure.most())
        : Optional.empty();
  }

  private static Optional<Instant> endOf(String day) {
    try {
      return Optional.of(
          LocalDate.parse(day).atTime(LocalTime.of(23, 59)).toInstant(ZoneOffset.UTC));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }
}
