package org.creatorshub.tool.lesson;

import java.util.List;
import java.util.stream.Stream;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.course.Scenario;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.scenario.PlayingScenario;

/** The scenarios of a unit as a part of it: each is done when it was played to an end once. */
public final class ScenarioPart implements CompletingUnit.Part {
  private final PlayingScenario playing;

  public ScenarioPart(PlayingScenario playing) {
    this.playing = playing;
  }

  @Override
  public boolean done(Run run, Unit unit) {
    return waiting(run, unit).isEmpty();
  }

  /** A scenario and the page that it stands on. */
  record Waiting(Page page, Scenario scenario) {}

  /** What was not played to an end yet, in course order. */
  List<Waiting> waiting(Run run, Unit unit) {
    List<Waiting> all =
        unit.pages().stream()
            .flatMap(page -> on(page).map(scenario -> new Waiting(page, scenario)))
            .toList();
    if (all.isEmpty()) {
      return all;
    }
    List<String> ended = playing.ended(run.player());
    return all.stream().filter(one -> !ended.contains(one.scenario().id())).toList();
  }

  static Stream<Scenario> on(Page page) {
    return page.blocks().stream()
        .filter(Block.ScenarioTask.class::isInstance)
        .map(block -> ((Block.ScenarioTask) block).scenario());
  }
}
