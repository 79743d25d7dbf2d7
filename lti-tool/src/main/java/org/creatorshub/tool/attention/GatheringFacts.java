package org.creatorshub.tool.attention;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Test;
import org.creatorshub.content.course.Unit;
import org.creatorshub.reporting.progress.ActiveDays;
import org.creatorshub.reporting.progress.Cohort;
import org.creatorshub.reporting.progress.LearnerProgress;
import org.creatorshub.reporting.progress.RecentTries;
import org.creatorshub.tool.allowance.Allowances;
import org.creatorshub.tool.rule.LearnerFacts;
import org.jspecify.annotations.Nullable;

/** Gathers what the rules look at, from read models alone, for a whole course at once. */
public final class GatheringFacts {
  private static final int WEEK = 7;

  /** Where it comes from. */
  public interface Sources {
    List<LearnerProgress> progress(Cohort cohort);

    List<RecentTries> tries(Cohort cohort, LocalDate from);

    List<ActiveDays> activeDays(Cohort cohort, LocalDate today);

    /** Units that the LMS course has a link to. */
    Set<String> placed(Cohort cohort);
  }

  private final Course course;
  private final Sources sources;
  private final RuleBook book;
  private final Allowances allowances;

  public GatheringFacts(Course course, Sources sources, RuleBook book, Allowances allowances) {
    this.course = course;
    this.sources = sources;
    this.book = book;
    this.allowances = allowances;
  }

  /** A learner and a unit, or a test. */
  private record Key(UUID learner, String of) {}

  /** The facts of one moment. */
  public final class Gathered {
    private final Map<Key, LearnerProgress> progress = new HashMap<>();
    private final Map<UUID, List<LearnerFacts.ItemFacts>> items = new HashMap<>();
    private final Map<UUID, ActiveDays> days = new HashMap<>();
    private final Map<Key, Instant> later = new HashMap<>();
    private final Map<Key, Integer> further = new HashMap<>();
    private final Map<String, RuleBook.Due> dates;
    private final List<Unit> units;

    private Gathered(Cohort cohort, LocalDate today) {
      Set<String> counted = new HashSet<>(sources.placed(cohort));
      for (LearnerProgress one : sources.progress(cohort)) {
        progress.put(new Key(one.pseudonym(), one.unit()), one);
        counted.add(one.unit());
      }
      for (RecentTries one : sources.tries(cohort, today.minusDays(WEEK - 1))) {
        items
            .computeIfAbsent(one.learner(), key -> new ArrayList<>())
            .add(
                new LearnerFacts.ItemFacts(one.unit(), one.question(), one.answers(), one.right()));
      }
      sources.activeDays(cohort, today).forEach(one -> days.put(one.learner(), one));
      this.dates = book.dates(cohort.platform(), cohort.course());
      counted.addAll(dates.keySet());
      this.units = course.offered().stream().filter(unit -> counted.contains(unit.id())).toList();
      allowances
          .extensions(cohort.platform(), cohort.course(), Optional.empty())
          .forEach(one -> later.put(new Key(one.person(), one.unit()), one.due()));
      allowances
          .further(cohort.platform(), cohort.course(), Optional.empty())
          .forEach(one -> further.put(new Key(one.person(), one.test()), one.attempts()));
    }

    /** Units that count in this course. */
    public List<Unit> units() {
      return units;
    }

    public Map<String, RuleBook.Due> dates() {
      return dates;
    }

    /** One learner. */
    public LearnerFacts of(UUID person, UUID pseudonym) {
      List<LearnerFacts.UnitFacts> all =
          units.stream().map(unit -> unit(unit, person, pseudonym)).toList();
      ActiveDays active = days.getOrDefault(pseudonym, new ActiveDays(pseudonym, 0, 0));
      return new LearnerFacts(
          all.stream().flatMap(unit -> unit.lastSeen().stream()).max(Comparator.naturalOrder()),
          all,
          items.getOrDefault(pseudonym, List.of()),
          active.recent(),
          active.before());
    }

    private LearnerFacts.UnitFacts unit(Unit unit, UUID person, UUID pseudonym) {
      Optional<LearnerProgress> here =
          Optional.ofNullable(progress.get(new Key(pseudonym, unit.id())));
      return new LearnerFacts.UnitFacts(
          unit.id(),
          "Unit " + unit.number(),
          due(unit, person),
          here.isPresent(),
          here.map(one -> share(unit, one)).orElse(0.0),
          here.flatMap(LearnerProgress::unitCompletedAt).isPresent(),
          here.map(LearnerProgress::active).orElse(Duration.ZERO),
          Duration.ofMinutes(unit.minutes().total()),
          here.flatMap(LearnerProgress::bestPercent),
          unit.test().map(Test::mastery).orElse(OptionalInt.empty()),
          here.filter(one -> used(unit, person, one)).isPresent(),
          here.map(LearnerProgress::lastSeen));
    }

    private Optional<Instant> due(Unit unit, UUID person) {
      @Nullable Instant own = later.get(new Key(person, unit.id()));
      return Optional.ofNullable(own)
          .or(() -> Optional.ofNullable(dates.get(unit.id())).map(RuleBook.Due::at));
    }

    private boolean used(Unit unit, UUID person, LearnerProgress here) {
      return unit.test()
          .filter(
              test ->
                  here.attempts()
                      >= test.attempts() + further.getOrDefault(new Key(person, test.id()), 0))
          .isPresent();
    }
  }

  /** Everything of a course, read now. */
  public Gathered gather(Cohort cohort, Instant now) {
    return new Gathered(cohort, now.atZone(ZoneOffset.UTC).toLocalDate());
  }

  /** Pages, test and portfolio work count as one part each. */
  static double share(Unit unit, LearnerProgress here) {
    if (here.unitCompletedAt().isPresent()) {
      return 1;
    }
    int parts =
        unit.pages().size()
            + (unit.test().isPresent() ? 1 : 0)
            + (unit.artefact().isPresent() ? 1 : 0);
    boolean gated = unit.test().map(test -> test.mastery().isPresent()).orElse(false);
    boolean tested = gated ? here.passed().orElse(false) : here.bestPercent().isPresent();
    int done =
        Math.min(here.pagesSeen(), unit.pages().size())
            + (unit.test().isPresent() && tested ? 1 : 0)
            + (unit.artefact().isPresent() && here.submittedAt().isPresent() ? 1 : 0);
    return parts == 0 ? 0 : (double) done / parts;
  }
}
