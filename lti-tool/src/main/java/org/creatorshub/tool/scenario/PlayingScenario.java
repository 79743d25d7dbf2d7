package org.creatorshub.tool.scenario;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.content.course.Scenario;
import org.creatorshub.content.scoring.ScenarioPaths;
import org.creatorshub.content.scoring.Walk;
import org.creatorshub.content.scoring.Walk.At;
import org.creatorshub.reporting.event.LearningEvent.ScenarioCompleted;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.reporting.event.Occasion;

/**
 * A learner decides, step by step, as often as the learner likes. What was sent twice, came late
 * from another window or was made up changes nothing.
 */
public final class PlayingScenario {
  private static final int MOST_RUNS = 999;

  private final ScenarioRuns runs;
  private final LearningEvents events;

  public PlayingScenario(ScenarioRuns runs, LearningEvents events) {
    this.runs = runs;
    this.events = events;
  }

  /** Where a scenario stands in the course. */
  public record Task(String unit, String page, Scenario scenario) {}

  /** One decision in the run with this number; true when it ended the run. */
  public boolean decide(Occasion occasion, Task task, int number, Walk.Decision decision) {
    Player player = Player.of(occasion);
    Standing before = standing(player, task.scenario());
    Optional<Walk> after =
        before.open() && before.number() == number
            ? before.walk().then(task.scenario(), decision)
            : Optional.empty();
    return after.isPresent()
        && isFirst(occasion, task, before, decision)
        && after.get().at() instanceof At.Over over
        && ended(occasion, task, before, after.get(), over);
  }

  private boolean isFirst(Occasion occasion, Task task, Standing before, Walk.Decision decision) {
    Player player = Player.of(occasion);
    String id = task.scenario().id();
    int place = before.walk().taken().size();
    if (place == 0) {
      runs.begin(player, id, before.number(), before.run(), occasion.at());
    }
    return runs.decide(player, id, before.number(), place, decision, occasion.at());
  }

  private boolean ended(Occasion occasion, Task task, Standing before, Walk walk, At.Over over) {
    Scenario scenario = task.scenario();
    int best = ScenarioPaths.of(scenario).best();
    var end = new ScenarioRuns.End(over.ending().id(), walk.value(), best);
    runs.end(Player.of(occasion), scenario.id(), before.number(), end, occasion.at());
    events.publish(
        new ScenarioCompleted(
            occasion,
            task.unit(),
            task.page(),
            scenario.id(),
            before.run(),
            before.number(),
            end.ending(),
            end.value(),
            end.best(),
            walk.decisions(),
            scenario.outcomes()));
    return true;
  }

  /** Begins a new run after the one with this number, if that one has begun. */
  public void again(Occasion occasion, Task task, int number) {
    Player player = Player.of(occasion);
    Optional.ofNullable(runs.of(player).get(task.scenario().id()))
        .map(ScenarioRuns.Past::newest)
        .filter(run -> run.number() == number && number < MOST_RUNS && !run.way().isEmpty())
        .ifPresent(
            run ->
                runs.begin(
                    player, task.scenario().id(), number + 1, UUID.randomUUID(), occasion.at()));
  }

  /** Ids of scenarios that this learner played to an end at least once. */
  public List<String> ended(Player player) {
    return runs.of(player).entrySet().stream()
        .filter(entry -> entry.getValue().ended() > 0)
        .map(java.util.Map.Entry::getKey)
        .toList();
  }

  private Standing standing(Player player, Scenario scenario) {
    return Optional.ofNullable(runs.of(player).get(scenario.id()))
        .map(past -> Standing.of(scenario, past.newest()))
        .orElseGet(() -> Standing.fresh(scenario));
  }
}
