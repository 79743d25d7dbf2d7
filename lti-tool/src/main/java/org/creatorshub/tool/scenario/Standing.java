package org.creatorshub.tool.scenario;

import java.util.UUID;
import org.creatorshub.content.course.Scenario;
import org.creatorshub.content.scoring.Walk;
import org.creatorshub.content.scoring.Walk.At;

/**
 * Where a run stands.
 *
 * @param fits false when the scenario was changed since, so that this run cannot go on
 */
record Standing(UUID run, int number, Walk walk, boolean fits) {

  static Standing of(Scenario scenario, ScenarioRuns.Run run) {
    Walk walk = Walk.of(scenario, run.way());
    boolean over = walk.at() instanceof At.Over;
    boolean whole = walk.taken().size() == run.way().size();
    return new Standing(run.id(), run.number(), walk, whole && over == run.ended());
  }

  /** The first run, before its first decision. */
  static Standing fresh(Scenario scenario) {
    return of(scenario, new ScenarioRuns.Run(UUID.randomUUID(), 1, java.util.List.of(), false));
  }

  boolean open() {
    return fits && walk.at() instanceof At.Open;
  }
}
