package org.creatorshub.content.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creatorshub.content.course.Scenario;
import org.creatorshub.content.course.Scenario.Choice;
import org.creatorshub.content.course.Scenario.Ending;
import org.creatorshub.content.course.Scenario.Kind;
import org.creatorshub.content.course.Scenario.Step;

/** Scenarios small and huge. */
public final class SampleScenarios {
  private SampleScenarios() {}

  /** Ten minutes: ask well and go on, or talk until the owner leaves. */
  public static Scenario talk() {
    return new Scenario(
        "u07-sc-talk",
        "A talk",
        "You have ten minutes.",
        List.of("LO7.1"),
        Optional.of(new Scenario.Time(10, "minutes", "late")),
        "door",
        List.of(
            new Step(
                "door",
                "The owner opens.",
                List.of(
                    choice("ask", 3, 4, "desk"),
                    choice("talk", 0, 8, "desk"),
                    choice("go", 0, 0, "poor"))),
            new Step(
                "desk",
                "What is the figure?",
                List.of(choice("right", 2, 4, "last"), choice("wrong", 1, 1, "last"))),
            new Step(
                "last",
                "Anything else?",
                List.of(choice("yes", 4, 1, "good"), choice("no", 0, 0, "good")))),
        List.of(ending("good", Kind.GOOD), ending("late", Kind.MIXED), ending("poor", Kind.POOR)));
  }

  public static Scenario untimed(String start, List<Step> steps, List<Ending> endings) {
    return new Scenario(
        "sc", "Title", "Intro", List.of("LO7.1"), Optional.empty(), start, steps, endings);
  }

  public static Choice choice(String id, int value, int time, String to) {
    return new Choice(id, "Choose " + id, value, time, Optional.empty(), "Because " + id, to);
  }

  public static Ending ending(String id, Kind kind) {
    return new Ending(id, kind, "It ends " + id);
  }

  /** Steps one after the other, each with so many choices that lead one or two steps on. */
  static Scenario ladder(int length, int choices, Optional<Scenario.Time> time) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      List<Choice> all = new ArrayList<>();
      for (int c = 0; c < choices; c++) {
        int to = i + 1 + c % 2;
        all.add(choice("c" + c, c, time.isPresent() ? c : 0, to < length ? "n" + to : "end"));
      }
      steps.add(new Step("n" + i, "Step", all));
    }
    List<Ending> endings = new ArrayList<>(List.of(ending("end", Kind.GOOD)));
    time.ifPresent(story -> endings.add(ending(story.over(), Kind.POOR)));
    return new Scenario("sc", "T", "I", List.of(), time, "n0", steps, endings);
  }
}
