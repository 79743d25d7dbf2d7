package org.creatorshub.content.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.Outcome;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.course.Place;
import org.creatorshub.content.course.Unit;

/** Refuses parts of a unit that name an outcome which the unit does not have. */
record OutcomeLinks(Draft draft) {
  void check(Unit unit) {
    Set<String> known = unit.outcomes().stream().map(Outcome::id).collect(Collectors.toSet());
    users(unit)
        .forEach(
            (id, outcomes) ->
                outcomes.stream()
                    .filter(outcome -> !known.contains(outcome))
                    .forEach(outcome -> fault(unit, id, outcome)));
  }

  private void fault(Unit unit, String id, String outcome) {
    if (!id.isEmpty() && draft.places.containsKey(id)) {
      Place place = draft.places.getOrDefault(id, new Place("course.yaml", 1));
      draft.fault(
          place,
          "AUTH-02",
          "\""
              + id
              + "\" names the outcome "
              + outcome
              + ", which unit "
              + unit.id()
              + " does not have.");
    }
  }

  private static Map<String, List<String>> users(Unit unit) {
    Map<String, List<String>> users = new TreeMap<>();
    for (Page page : unit.pages()) {
      users.put(page.id(), page.outcomes());
      for (Block block : page.blocks()) {
        if (block instanceof Block.Practice practice) {
          users.put(practice.question().id(), practice.question().outcomes());
        } else if (block instanceof Block.SheetTask task) {
          users.put(task.sheet().id(), task.sheet().outcomes());
        } else if (block instanceof Block.ScenarioTask task) {
          users.put(task.scenario().id(), task.scenario().outcomes());
        } else if (block instanceof Block.TextTask task) {
          users.put(task.text().id(), task.text().outcomes());
        } else if (block instanceof Block.CalcTask task) {
          users.put(task.calc().id(), task.calc().outcomes());
        } else if (block instanceof Block.Own own) {
          users.put(own.task().id(), own.task().outcomes());
        }
      }
    }
    unit.test()
        .map(test -> new ArrayList<>(test.bank()))
        .ifPresent(bank -> bank.forEach(item -> users.put(item.id(), item.outcomes())));
    unit.artefact().ifPresent(artefact -> users.put(artefact.id(), artefact.outcomes()));
    return users;
  }
}
