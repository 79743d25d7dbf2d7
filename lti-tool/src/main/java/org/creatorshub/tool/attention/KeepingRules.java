package org.creatorshub.tool.attention;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Unit;
import org.creatorshub.reporting.progress.Cohort;
import org.creatorshub.tool.logbook.Logbook;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.rule.Rule;
import org.creatorshub.tool.rule.RuleSettings;
import org.creatorshub.tool.session.LaunchSession;

/** The teaching team changes the figures of the rules and the due dates: one setting for all. */
public final class KeepingRules {
  private final Course course;
  private final RuleBook book;
  private final ReadingAttention reading;
  private final Logbook log;
  private final Clock clock;

  /** A rule's figure. */
  private record Figure(String field, String label, int least, int most) {}

  private static final Map<Rule, Figure> FIGURES =
      Map.of(
          Rule.R1, new Figure("due", "Days before the date", 0, 60),
          Rule.R2, new Figure("inactive", "More days away than", 1, 90),
          Rule.R3, new Figure("tries", "Tries in vain, at least", 2, 20),
          Rule.R4, new Figure("behind", "Points under the plan, at least", 5, 100),
          Rule.R6, new Figure("drop", "Points under the usual, at least", 5, 100));

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
    Figure figure = FIGURES.getOrDefault(rule, new Figure("", "", 0, 0));
    return new RulesPage.RuleLine(
        rule.name(),
        rule.title(),
        rule.meaning(),
        !settings.off().contains(rule),
        figure.field(),
        figure.label(),
        value(rule, settings),
        figure.least(),
        figure.most(),
        record.words());
  }

  private static int value(Rule rule, RuleSettings settings) {
    return switch (rule) {
      case R1 -> settings.dueDays();
      case R2 -> settings.inactiveDays();
      case R3 -> settings.tries();
      case R4 -> settings.behind();
      case R6 -> settings.drop();
      case R5, R7 -> 0;
    };
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
    Map<Rule, Integer> figures = new HashMap<>();
    Set<Rule> off = EnumSet.noneOf(Rule.class);
    for (Rule rule : Rule.values()) {
      if (one(form, "on-" + rule).isEmpty()) {
        off.add(rule);
      }
      Figure figure = FIGURES.get(rule);
      if (figure != null) {
        Optional<Integer> value = number(one(form, figure.field()), figure);
        if (value.isEmpty()) {
          return Optional.of(
              "RULES-01: “%s” needs a whole number from %d to %d."
                  .formatted(figure.label(), figure.least(), figure.most()));
        }
        figures.put(rule, value.get());
      }
    }
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
    keep(teacher, figures, off, dates);
    return Optional.empty();
  }

  private void keep(
      LaunchSession teacher,
      Map<Rule, Integer> figures,
      Set<Rule> off,
      Map<String, Instant> dates) {
    Place place = Place.of(teacher);
    RuleSettings settings =
        new RuleSettings(
            figures.getOrDefault(Rule.R1, RuleSettings.USUAL.dueDays()),
            figures.getOrDefault(Rule.R2, RuleSettings.USUAL.inactiveDays()),
            figures.getOrDefault(Rule.R3, RuleSettings.USUAL.tries()),
            RuleSettings.USUAL.timeFactor(),
            figures.getOrDefault(Rule.R4, RuleSettings.USUAL.behind()),
            figures.getOrDefault(Rule.R6, RuleSettings.USUAL.drop()),
            off);
    book.keep(place.platform(), place.course(), settings, clock.instant());
    book.keepDates(place.platform(), place.course(), dates);
    log.acted(
        teacher,
        "rules changed",
        "the rules of the course",
        Optional.empty(),
        "%d days before a date, away %d, %d tries, %d behind, drop of %d; off: %s; %d dates"
            .formatted(
                settings.dueDays(),
                settings.inactiveDays(),
                settings.tries(),
                settings.behind(),
                settings.drop(),
                off.isEmpty() ? "none" : off,
                dates.size()));
  }

  private static String one(Map<String, List<String>> form, String name) {
    return form.getOrDefault(name, List.of()).stream().findFirst().orElse("").strip();
  }

  private static Optional<Integer> number(String text, Figure figure) {
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
