package org.creatorshub.tool.rule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.creatorshub.tool.rule.LearnerFacts.UnitFacts;
import org.creatorshub.tool.rule.Rules.Finding;

/** R1, R2 and R4: what due dates say. Without any date they are blind. */
final class RulesByDate {
  private static final DateTimeFormatter DUE =
      DateTimeFormatter.ofPattern("EEE HH:mm zzz", Locale.ENGLISH);
  private static final DateTimeFormatter DUE_DAY =
      DateTimeFormatter.ofPattern("d MMM HH:mm zzz", Locale.ENGLISH);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final Duration WEEK = Duration.ofDays(7);

  private final RuleSettings settings;
  private final Instant now;
  private final ZoneId zone;

  RulesByDate(RuleSettings settings, Clock clock) {
    this.settings = settings;
    this.now = clock.instant();
    this.zone = clock.getZone();
  }

  /** R1: the unit that is due first and was never opened. */
  Finding notStarted(LearnerFacts facts) {
    List<UnitFacts> dated = dated(facts);
    return dated.isEmpty()
        ? new Finding.Blind()
        : Finding.of(
            dated.stream()
                .filter(
                    unit ->
                        !unit.opened() && isDueWithin(unit, days(settings.of(RuleFigure.DUE_DAYS))))
                .findFirst()
                .map(
                    unit ->
                        new Flag(
                            Rule.R1,
                            "Has not opened %s (due %s)"
                                .formatted(unit.label(), words(unit.due().orElseThrow())),
                            Optional.of(unit.unit()),
                            Optional.empty())));
  }

  /** R2: last seen too long ago while something is due within a week, or overdue. */
  Finding inactive(LearnerFacts facts) {
    if (dated(facts).isEmpty() || facts.lastSeen().isEmpty()) {
      return new Finding.Blind();
    }
    Instant seen = facts.lastSeen().get();
    long open =
        dated(facts).stream().filter(unit -> !unit.completed() && isDueWithin(unit, WEEK)).count();
    boolean away =
        Duration.between(seen, now).compareTo(days(settings.of(RuleFigure.INACTIVE_DAYS))) > 0;
    return away && open > 0
        ? new Finding.Fires(
            new Flag(
                Rule.R2,
                "Last seen %s; %d %s open"
                    .formatted(
                        DAY.format(seen.atZone(zone)), open, open == 1 ? "activity" : "activities"),
                Optional.empty(),
                Optional.empty()))
        : new Finding.Quiet();
  }

  /** R4: so many points under the line through the due dates. */
  Finding behind(LearnerFacts facts) {
    List<UnitFacts> dated = dated(facts);
    if (dated.isEmpty()) {
      return new Finding.Blind();
    }
    long plan = Math.round(plan(dated) * 100);
    long done =
        Math.round(dated.stream().mapToDouble(UnitFacts::progress).average().orElse(0) * 100);
    return plan - done >= settings.of(RuleFigure.BEHIND)
        ? new Finding.Fires(
            new Flag(
                Rule.R4,
                "%d %% done, plan %d %%".formatted(done, plan),
                Optional.empty(),
                Optional.empty()))
        : new Finding.Quiet();
  }

  /** What should be done by now, 0 to 1: straight from each due date to the next. */
  private double plan(List<UnitFacts> dated) {
    double passed = 0;
    Instant last = Instant.MIN;
    for (UnitFacts unit : dated) {
      Instant due = unit.due().orElseThrow();
      if (!due.isAfter(now)) {
        passed++;
        last = due;
      } else {
        // before the first date nobody knows when the work should have begun
        return last.equals(Instant.MIN)
            ? 0
            : (passed + share(last, due) * together(dated, due)) / dated.size();
      }
    }
    return 1;
  }

  private static long together(List<UnitFacts> dated, Instant due) {
    return dated.stream().filter(unit -> unit.due().filter(due::equals).isPresent()).count();
  }

  private double share(Instant from, Instant to) {
    return (double) Duration.between(from, now).toSeconds()
        / Math.max(1, Duration.between(from, to).toSeconds());
  }

  private boolean isDueWithin(UnitFacts unit, Duration ahead) {
    return unit.due().filter(due -> !due.isAfter(now.plus(ahead))).isPresent();
  }

  private static List<UnitFacts> dated(LearnerFacts facts) {
    return facts.units().stream()
        .filter(unit -> unit.due().isPresent())
        .sorted(Comparator.comparing(unit -> unit.due().orElseThrow()))
        .toList();
  }

  /** A weekday where it is clear which one; else the date. */
  private String words(Instant due) {
    boolean near = Duration.between(now, due).abs().compareTo(WEEK) < 0;
    return (near ? DUE : DUE_DAY).format(due.atZone(zone));
  }

  private static Duration days(int days) {
    return Duration.ofDays(days);
  }
}
