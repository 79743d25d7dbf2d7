package org.creatorshub.content.scoring;

import java.util.List;
import java.util.Optional;

/**
 * A question and its answer in the words of xAPI interactions (xAPI 1.0.3, part 2, 4.1.1.1).
 *
 * @param type the interaction type: choice, numeric, matching, sequencing or fill-in
 * @param response the learner's answer; empty when there is none
 * @param correctResponsesPattern alternatives, any of which is right
 * @param choices components of choice and sequencing
 * @param source components of matching, left side
 * @param target components of matching, right side
 */
public record InteractionText(
    String type,
    Optional<String> response,
    List<String> correctResponsesPattern,
    List<Component> choices,
    List<Component> source,
    List<Component> target) {

  /** An interaction component: id without white space or delimiters, and its text. */
  public record Component(String id, String text) {}

  public InteractionText {
    correctResponsesPattern = List.copyOf(correctResponsesPattern);
    choices = List.copyOf(choices);
    source = List.copyOf(source);
    target = List.copyOf(target);
  }
}
