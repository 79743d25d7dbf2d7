package org.creatorshub.tool.attention;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorshub.reporting.progress.Cohort;
import org.creatorshub.tool.dashboard.Member;
import org.creatorshub.tool.dashboard.People;
import org.creatorshub.tool.rule.Flag;
import org.creatorshub.tool.rule.Rules;

/**
 * Asks the rules for everybody in a course and keeps what fires, so that the rules have a history.
 * Its cost grows with learners, not with records.
 */
public final class ReadingAttention {
  private final People people;
  private final GatheringFacts gathering;
  private final RuleBook book;
  private final Flags flags;
  private final Clock clock;

  public ReadingAttention(
      People people, GatheringFacts gathering, RuleBook book, Flags flags, Clock clock) {
    this.people = people;
    this.gathering = gathering;
    this.book = book;
    this.flags = flags;
    this.clock = clock;
  }

  /**
   * A course at one moment.
   *
   * @param learners who is in the course now, in the order of the dashboard
   */
  public record Read(List<Watched> learners, GatheringFacts.Gathered facts, List<Flags.Kept> kept) {
    public Read {
      learners = List.copyOf(learners);
      kept = List.copyOf(kept);
    }

    public Optional<Watched> learner(UUID person) {
      return learners.stream().filter(one -> one.person().equals(person)).findFirst();
    }
  }

  /** Everybody. */
  public Read read(Cohort cohort) {
    GatheringFacts.Gathered facts = gathering.gather(cohort, clock.instant());
    Rules rules =
        new Rules(
            book.settings(cohort.platform(), cohort.course()), clock.withZone(ZoneId.of("UTC")));
    List<Flags.Kept> kept = flags.of(cohort.platform(), cohort.course());
    Map<UUID, List<Flags.Kept>> said =
        kept.stream().collect(Collectors.groupingBy(Flags.Kept::person));
    List<Watched> all = new ArrayList<>();
    Map<UUID, List<Flag>> news = new HashMap<>();
    for (Member member : people.of(cohort.platform(), cohort.course()).learners()) {
      var of = facts.of(member.person(), member.pseudonym());
      Watched one =
          new Watched(
              member.person(),
              member.pseudonym(),
              all.size() + 1,
              member.name(),
              of,
              rules.judge(of),
              said.getOrDefault(member.person(), List.of()));
      all.add(one);
      List<Flag> unnoted = one.flags().stream().filter(flag -> !noted(one, flag)).toList();
      if (!unnoted.isEmpty()) {
        news.put(one.person(), unnoted);
      }
    }
    flags.note(cohort.platform(), cohort.course(), news, clock.instant());
    return new Read(all, facts, kept);
  }

  private boolean noted(Watched learner, Flag flag) {
    return learner.said(flag).filter(kept -> kept.holds(flag, clock.instant())).isPresent();
  }
}
