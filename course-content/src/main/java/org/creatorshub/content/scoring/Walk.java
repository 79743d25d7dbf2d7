package org.creatorshub.content.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creatorshub.content.course.Scenario;
import org.creatorshub.content.course.Scenario.Choice;
import org.creatorshub.content.course.Scenario.Ending;
import org.creatorshub.content.course.Scenario.Step;

/**
 * One way through a scenario as far as it was gone. What no longer fits, because the scenario was
 * changed since, is left out from there on.
 *
 * @param value the sum of the choices, never less than 0
 * @param time used so far, as the story counts it
 */
public record Walk(List<Taken> taken, int value, int time, At at) {

  /** A choice at a step, by ids: what is stored of a way. */
  public record Decision(String step, String choice) {}

  /** A choice that was made at a step. */
  public record Taken(Step step, Choice choice) {}

  /** Where a way has led to. */
  public sealed interface At {
    /** The next choice is open. */
    record Open(Step step) implements At {}

    /** It is over; {@code late} when the time of the story ran out. */
    record Over(Ending ending, boolean late) implements At {}
  }

  public Walk {
    taken = List.copyOf(taken);
  }

  /** Follows the decisions from the start. */
  public static Walk of(Scenario scenario, List<Decision> decisions) {
    Walk walk =
        new Walk(List.of(), 0, 0, new At.Open(scenario.step(scenario.start()).orElseThrow()));
    for (Decision decision : decisions) {
      Optional<Walk> next = walk.then(scenario, decision);
      if (next.isEmpty()) {
        return walk;
      }
      walk = next.get();
    }
    return walk;
  }

  /** One choice further; empty when the step is not the present one or has no such choice. */
  public Optional<Walk> then(Scenario scenario, Decision decision) {
    if (!(at instanceof At.Open open) || !open.step().id().equals(decision.step())) {
      return Optional.empty();
    }
    return open.step()
        .choice(decision.choice())
        .map(choice -> after(scenario, open.step(), choice));
  }

  private Walk after(Scenario scenario, Step step, Choice choice) {
    List<Taken> longer = new ArrayList<>(taken);
    longer.add(new Taken(step, choice));
    int used = time + choice.time();
    return new Walk(longer, value + choice.value(), used, at(scenario, choice, used));
  }

  private static At at(Scenario scenario, Choice choice, int used) {
    Optional<Ending> ending = scenario.ending(choice.to());
    if (ending.isPresent()) {
      return new At.Over(ending.get(), false);
    }
    Optional<Ending> late =
        scenario
            .time()
            .filter(time -> used >= time.limit())
            .flatMap(time -> scenario.ending(time.over()));
    return late.isPresent()
        ? new At.Over(late.get(), true)
        : new At.Open(scenario.step(choice.to()).orElseThrow());
  }

  /** The choices by id, in order. */
  public List<Decision> decisions() {
    return taken.stream().map(one -> new Decision(one.step().id(), one.choice().id())).toList();
  }
}
