package org.creatorshub.tool.rule;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks the rules in their fixed order. The clock's zone is the one in which times are printed. */
public final class Rules {
  private final RuleSettings settings;
  private final Clock clock;

  public Rules(RuleSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** What one rule says. */
  sealed interface Finding {
    /** It fired. */
    record Fires(Flag flag) implements Finding {}

    /** It looked and found nothing. */
    record Quiet() implements Finding {}

    /** It had nothing to look at. */
    record Blind() implements Finding {}

    static Finding of(Optional<Flag> flag) {
      return flag.<Finding>map(Fires::new).orElseGet(Quiet::new);
    }
  }

  /** Each learner comes under the first rule that fires; the others are further reasons. */
  public Verdict judge(LearnerFacts facts) {
    List<Flag> flags = new ArrayList<>();
    boolean byDate = false;
    for (Rule rule : Rule.values()) {
      Finding finding = settings.off().contains(rule) ? new Finding.Blind() : ask(rule, facts);
      if (finding instanceof Finding.Fires(Flag flag)) {
        flags.add(flag);
      }
      byDate |= rule.compareTo(Rule.R4) <= 0 && rule != Rule.R3 && finding instanceof Finding.Quiet;
    }
    if (!flags.isEmpty()) {
      return new Verdict.Flagged(flags.getFirst(), flags.subList(1, flags.size()));
    }
    return byDate && facts.lastSeen().isPresent()
        ? new Verdict.OnTrack()
        : new Verdict.NotEnough(missing(facts));
  }

  private static String missing(LearnerFacts facts) {
    boolean dated = facts.units().stream().anyMatch(unit -> unit.due().isPresent());
    if (!dated) {
      return "No unit has a due date.";
    }
    return facts.lastSeen().isEmpty()
        ? "Nothing is recorded yet, and nothing is due soon."
        : "The rules that look at due dates are switched off.";
  }

  private Finding ask(Rule rule, LearnerFacts facts) {
    RulesByDate dated = new RulesByDate(settings, clock);
    RulesByWork worked = new RulesByWork(settings, clock.instant());
    return switch (rule) {
      case R1 -> dated.notStarted(facts);
      case R2 -> dated.inactive(facts);
      case R3 -> worked.stuck(facts);
      case R4 -> dated.behind(facts);
      case R5 -> worked.low(facts);
      case R6 -> worked.drop(facts);
      case R7 -> worked.goingQuiet(facts);
    };
  }
}
