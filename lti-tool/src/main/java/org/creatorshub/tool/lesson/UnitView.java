package org.creatorshub.tool.lesson;

import java.util.List;
import org.creatorshub.tool.language.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * The outline of a unit, and its end.
 *
 * @param waiting scenarios that were not played to an end yet
 * @param player another way through the unit, in a window of its own
 */
public record UnitView(
    String base,
    int number,
    String title,
    String summary,
    int hours,
    List<String> outcomes,
    List<OutlineView.Step> steps,
    String continueHref,
    Phrase continueLabel,
    String back,
    List<LinkView> waiting,
    @Nullable LinkView test,
    @Nullable LinkView artefact,
    @Nullable LinkView player,
    String csrf,
    String notice) {
  public UnitView {
    outcomes = List.copyOf(outcomes);
    steps = List.copyOf(steps);
    waiting = List.copyOf(waiting);
  }

  /** Steps not seen yet; empty for those who are not recorded. */
  public List<OutlineView.Step> missing() {
    return notice.isEmpty() ? steps.stream().filter(step -> !step.seen()).toList() : List.of();
  }
}
