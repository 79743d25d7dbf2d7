package org.creatorshub.tool.scenario;

import java.util.List;
import java.util.Optional;
import org.creatorshub.content.course.Scenario;
import org.creatorshub.content.course.Scenario.Choice;
import org.creatorshub.content.course.Scenario.Ending;
import org.creatorshub.content.course.Scenario.Kind;
import org.creatorshub.content.course.Scenario.Step;

/** A short talk of two steps that may end well, half well or badly. */
public final class SampleTalk {
  public static final Scenario TALK = talk("The owner opens the door.");

  private SampleTalk() {}

  /** The talk with other words at its first step. */
  public static Scenario talk(String words) {
    return new Scenario(
        "u07-sc-talk",
        "A talk",
        "You have **ten** minutes.",
        List.of("LO7.1"),
        Optional.of(new Scenario.Time(10, "minutes", "late")),
        "door",
        List.of(
            new Step(
                "door",
                words,
                List.of(
                    choice("ask", "Ask for the cost", 3, 4, "desk"),
                    choice("talk", "Talk about yourself", 0, 10, "desk"),
                    choice("go", "Go home", 0, 0, "poor"))),
            new Step(
                "desk",
                "What is the figure?",
                List.of(
                    choice("right", "Twenty euros", 2, 1, "good"),
                    choice("wrong", "Five cents", 1, 1, "poor")))),
        List.of(
            new Ending("good", Kind.GOOD, "The owner is glad."),
            new Ending("late", Kind.MIXED, "The owner has to go."),
            new Ending("poor", Kind.POOR, "The owner asks others.")));
  }

  private static Choice choice(String id, String text, int value, int time, String to) {
    return new Choice(id, text, value, time, Optional.empty(), "Said to " + id + ".", to);
  }
}
