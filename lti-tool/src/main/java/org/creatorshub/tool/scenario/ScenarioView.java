package org.creatorshub.tool.scenario;

import java.util.List;
import org.creatorshub.tool.language.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A scenario as far as it was played.
 *
 * @param time what is used of the story's time; null when it has none
 * @param past the steps that are behind
 * @param said what is said to the last choice
 * @param now the step to be decided; null when the run is over
 * @param end how the run ended; null while it goes on
 * @param changed true when the scenario was changed since and the run cannot go on
 * @param run number of this run, 1 for the first
 * @param way all decisions, for those whose runs are not kept; else empty
 * @param before what earlier runs came to; null when there were none
 * @param listHtml all steps and endings, for paper
 * @param listed true for those who may read the list on the screen too
 */
public record ScenarioView(
    String id,
    String anchor,
    String title,
    String introHtml,
    @Nullable Phrase time,
    List<PastView> past,
    @Nullable SaidView said,
    @Nullable NowView now,
    @Nullable EndView end,
    boolean changed,
    int run,
    String way,
    @Nullable Phrase before,
    String listHtml,
    boolean listed) {
  public ScenarioView {
    past = List.copyOf(past);
  }

  /** True when there is something to start again from. */
  public boolean begun() {
    return !past.isEmpty();
  }

  /** A step that is behind; the feedback to the last one stands with the next step. */
  public record PastView(int number, String textHtml, String choiceHtml, @Nullable SaidView said) {}

  /**
   * What is said to a choice.
   *
   * @param mark CSS class: {@code right}, {@code partly} or {@code wrong}
   */
  public record SaidView(String mark, Phrase word, String html) {
    public boolean right() {
      return mark.equals("right");
    }
  }

  /** The step to be decided. */
  public record NowView(int number, String step, String textHtml, List<ChoiceView> choices) {
    public NowView {
      choices = List.copyOf(choices);
    }
  }

  /** Something that one may do. */
  public record ChoiceView(String id, String html) {}

  /**
   * An ending.
   *
   * @param mark CSS class: {@code good}, {@code warn} or {@code bad}
   */
  public record EndView(String mark, Phrase word, String html, Phrase value) {
    public boolean good() {
      return mark.equals("good");
    }
  }
}
