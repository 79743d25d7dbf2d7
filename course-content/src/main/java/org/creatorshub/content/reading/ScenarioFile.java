package org.creatorshub.content.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.creatorshub.content.course.Place;
import org.creatorshub.content.course.Scenario;
import org.yaml.snakeyaml.nodes.Node;

/** Reads {@code scenarios.yaml}: stories in which the learner decides. */
record ScenarioFile(YamlFile file) {
  private static final Pattern KIND = Pattern.compile("good|mixed|poor");
  private static final int LONGEST_STORY = 1000;

  Map<String, Scenario> scenarios() {
    Map<String, Scenario> scenarios = new LinkedHashMap<>();
    List<Node> nodes = file.items();
    for (Node node : nodes) {
      Scenario scenario =
          scenario(
              Fields.of(
                  file,
                  node,
                  "id",
                  "title",
                  "intro",
                  "outcomes",
                  "time",
                  "start",
                  "nodes",
                  "endings"));
      scenarios.put(scenario.id(), scenario);
    }
    return scenarios;
  }

  private Scenario scenario(Fields fields) {
    int before = file.draft().faults.size();
    Map<String, Place> places = new HashMap<>();
    Optional<Scenario.Time> time =
        fields.has("time") ? Optional.of(time(fields)) : Optional.empty();
    Scenario scenario =
        new Scenario(
            fields.newId("id"),
            fields.localised("title"),
            prose(fields, "intro"),
            fields.outcomes(),
            time,
            fields.text("start"),
            steps(fields, time.isPresent(), places),
            endings(fields, places));
    // Where the keys are wrong, what the ways do would only be noise.
    if (file.draft().faults.size() == before) {
      new ScenarioWays(file.draft(), scenario, fields, places).check();
    }
    return scenario;
  }

  private Scenario.Time time(Fields fields) {
    Fields time =
        fields
            .child("time")
            .map(node -> Fields.of(file, node, "limit", "unit", "over"))
            .orElse(fields);
    return new Scenario.Time(
        new Figures(time).whole("limit", 1, LONGEST_STORY),
        time.localised("unit"),
        time.text("over"));
  }

  private List<Scenario.Step> steps(Fields fields, boolean timed, Map<String, Place> places) {
    List<Scenario.Step> steps = new ArrayList<>();
    for (Node node : fields.children("nodes")) {
      Fields step = Fields.of(file, node, "id", "text", "choices");
      String id = claimed(step, places);
      List<Scenario.Choice> choices = choices(step, timed, id, places);
      if (step.has("choices") && choices.size() < 2) {
        step.fault("choices", "SCENARIO", "A decision has at least two choices. Add one.");
      }
      steps.add(new Scenario.Step(id, prose(step, "text"), choices));
    }
    return steps;
  }

  private List<Scenario.Choice> choices(
      Fields step, boolean timed, String stepId, Map<String, Place> places) {
    List<Scenario.Choice> choices = new ArrayList<>();
    Map<String, Place> ids = new HashMap<>();
    for (Node node : step.children("choices")) {
      Fields choice =
          Fields.of(file, node, "id", "text", "value", "time", "misconception", "feedback", "to");
      if (choice.has("time") && !timed) {
        choice.fault(
            "time", "SCENARIO", "The scenario has no time. Give it one or delete this key.");
      }
      choices.add(
          new Scenario.Choice(
              claimed(choice, ids),
              label(choice),
              new Figures(choice).whole("value", 0, 100),
              new Figures(choice).whole("time", 0, LONGEST_STORY, 0),
              Items.misconception(choice, "misconception"),
              prose(choice, "feedback"),
              choice.text("to")));
    }
    ids.forEach((id, place) -> places.put(stepId + "." + id, place));
    return choices;
  }

  private List<Scenario.Ending> endings(Fields fields, Map<String, Place> places) {
    List<Scenario.Ending> endings = new ArrayList<>();
    for (Node node : fields.children("endings")) {
      Fields ending = Fields.of(file, node, "id", "kind", "text");
      String kind = ending.shaped("kind", KIND, "a kind of ending: good, mixed or poor");
      endings.add(
          new Scenario.Ending(
              claimed(ending, places),
              kind.isEmpty()
                  ? Scenario.Kind.MIXED
                  : Scenario.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
              prose(ending, "text")));
    }
    return endings;
  }

  /** An id that is given once among its neighbours. */
  private static String claimed(Fields fields, Map<String, Place> places) {
    String id = fields.localId("id");
    Place first = id.isEmpty() ? null : places.putIfAbsent(id, fields.place("id"));
    if (first != null) {
      fields.fault(
          "id",
          "AUTH-01",
          "The id \"" + id + "\" is already used in " + first + ". Choose another.");
    }
    return id;
  }

  /** What stands on a button. */
  private String label(Fields choice) {
    String text = prose(choice, "text");
    if (text.contains("\n") || text.contains("](")) {
      choice.fault("text", "SCENARIO", "A choice is one line of words without a link. Shorten it.");
    }
    return text;
  }

  /** A localised text with Markdown in it, which must not hold what a page may not hold. */
  private String prose(Fields fields, String key) {
    int before = file.draft().faults.size();
    String text = fields.localised(key);
    if (file.draft().faults.size() == before) {
      // The lines of a block in YAML begin below its key.
      int firstLine = fields.place(key).line() + (text.contains("\n") ? 1 : 0);
      new ProseCheck(file.draft(), file.file()).check(text, firstLine, false);
    }
    return text;
  }
}
