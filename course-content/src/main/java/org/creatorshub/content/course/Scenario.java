package org.creatorshub.content.course;

import java.util.List;
import java.util.Optional;

/**
 * A branching scenario: the learner decides step by step, and each choice leads to the next step or
 * to an ending. Every way through it ends. It is practice; its values compare ways, they are no
 * score.
 *
 * @param start id of the first step
 * @param time what runs out inside the story; empty when only the choices count
 */
public record Scenario(
    String id,
    String title,
    String intro,
    List<String> outcomes,
    Optional<Time> time,
    String start,
    List<Step> steps,
    List<Ending> endings) {

  /**
   * Time as the story counts it, never time on a clock (AUTH-08).
   *
   * @param limit as soon as so much is used, the story ends
   * @param unit word after a number, for example {@code minutes}
   * @param over id of the ending for those who run out of it
   */
  public record Time(int limit, String unit, String over) {}

  /** A situation and what one may do in it. */
  public record Step(String id, String text, List<Choice> choices) {
    public Step {
      choices = List.copyOf(choices);
    }

    public Optional<Choice> choice(String choiceId) {
      return choices.stream().filter(choice -> choice.id().equals(choiceId)).findFirst();
    }
  }

  /**
   * Something that one may do.
   *
   * @param value what it is worth, 0 or more; ways are compared by their sums (SCORE-09)
   * @param time what it uses of the time of the story
   * @param feedback says why, right after the choice
   * @param to id of the next step or of an ending
   */
  public record Choice(
      String id,
      String text,
      int value,
      int time,
      Optional<String> misconception,
      String feedback,
      String to) {}

  /** How the story may end; {@code text} looks back on the way that led there. */
  public record Ending(String id, Kind kind, String text) {}

  /** What an ending means for the people in the story. */
  public enum Kind {
    GOOD,
    MIXED,
    POOR
  }

  public Scenario {
    outcomes = List.copyOf(outcomes);
    steps = List.copyOf(steps);
    endings = List.copyOf(endings);
  }

  public Optional<Step> step(String stepId) {
    return steps.stream().filter(step -> step.id().equals(stepId)).findFirst();
  }

  public Optional<Ending> ending(String endingId) {
    return endings.stream().filter(ending -> ending.id().equals(endingId)).findFirst();
  }
}
