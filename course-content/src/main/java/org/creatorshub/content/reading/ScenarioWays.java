package org.creatorshub.content.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creatorshub.content.course.Place;
import org.creatorshub.content.course.Scenario;
import org.creatorshub.content.scoring.ScenarioPaths;

/**
 * Refuses a scenario whose ways lead nowhere, never end, miss a part of it or are worth nothing.
 *
 * @param places of nodes and endings by id, of choices as {@code node.choice}
 */
record ScenarioWays(Draft draft, Scenario scenario, Fields fields, Map<String, Place> places) {

  void check() {
    int before = draft.faults.size();
    targets();
    if (draft.faults.size() > before) {
      return;
    }
    ScenarioPaths paths = ScenarioPaths.of(scenario);
    if (!paths.loop().isEmpty()) {
      loop(paths.loop());
      return;
    }
    unreached(paths.reached());
    if (paths.best() == 0) {
      fields.fault(
          "nodes", "SCENARIO", "No way is worth anything. Give the better choices a value.");
    }
  }

  private void targets() {
    if (scenario.step(scenario.start()).isEmpty()) {
      fields.fault("start", "SCENARIO", unknown(scenario.start(), "node"));
    }
    scenario
        .time()
        .filter(time -> scenario.ending(time.over()).isEmpty())
        .ifPresent(time -> fields.fault("time", "SCENARIO", unknown(time.over(), "ending")));
    Set<String> known = ids().collect(Collectors.toSet());
    for (Scenario.Step step : scenario.steps()) {
      for (Scenario.Choice choice : step.choices()) {
        if (!known.contains(choice.to())) {
          draft.fault(
              place(step.id() + "." + choice.id()),
              "SCENARIO",
              unknown(choice.to(), "node or ending"));
        }
      }
    }
  }

  private static String unknown(String id, String what) {
    return "There is no " + what + " \"" + Draft.shortened(id) + "\". Correct the id or add it.";
  }

  private void loop(List<String> loop) {
    String way = loop.stream().limit(10).collect(Collectors.joining(" → "));
    draft.fault(
        place(loop.getFirst()),
        "SCENARIO",
        "A way can go round for ever: "
            + way
            + (loop.size() > 10 ? " → …" : "")
            + " → "
            + loop.getFirst()
            + ". Lead it to a later node or an ending.");
  }

  private void unreached(Set<String> reached) {
    ids()
        .filter(id -> !reached.contains(id))
        .forEach(
            id ->
                draft.fault(
                    place(id),
                    "SCENARIO",
                    "No way leads to \"" + id + "\". Lead a choice to it or delete it."));
  }

  private Stream<String> ids() {
    return Stream.concat(
        scenario.steps().stream().map(Scenario.Step::id),
        scenario.endings().stream().map(Scenario.Ending::id));
  }

  private Place place(String id) {
    return places.getOrDefault(id, fields.place());
  }
}
