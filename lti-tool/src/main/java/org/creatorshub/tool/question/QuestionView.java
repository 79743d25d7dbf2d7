package org.creatorshub.tool.question;

import java.util.List;
import org.creatorshub.tool.language.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A question as its template shows it.
 *
 * @param anchor id of the element, for links from the error summary
 * @param field name of the form field, or the start of the names
 * @param label stands above the question, for example "Question 3 of 12": text or a phrase
 * @param kind {@code choice}, {@code multi}, {@code numeric}, {@code matching}, {@code ordering} or
 *     {@code gap}
 * @param pictureHtml drawing whose parts are the options; empty for most questions
 * @param open still to be answered
 */
public record QuestionView(
    String anchor,
    String field,
    Object label,
    String stemHtml,
    String kind,
    String pictureHtml,
    List<OptionView> options,
    List<EntryView> entries,
    String typed,
    String unit,
    @Nullable Phrase hint,
    @Nullable Phrase error,
    @Nullable FeedbackView verdict,
    boolean open) {

  public QuestionView {
    options = List.copyOf(options);
    entries = List.copyOf(entries);
  }

  /** A row that can be chosen. */
  public record OptionView(
      String anchor,
      String value,
      String textHtml,
      boolean chosen,
      String mark,
      @Nullable Phrase say,
      @Nullable FeedbackView feedback) {}

  /** A line that gets a partner or a place. */
  public record EntryView(
      String anchor,
      String field,
      String textHtml,
      List<Pick> picks,
      String pill,
      @Nullable Phrase say) {
    public EntryView {
      picks = List.copyOf(picks);
    }
  }

  /** One choice of a select. */
  public record Pick(String value, String text, boolean chosen) {}

  /** Id of the first thing that can take the focus. */
  public String target() {
    return switch (kind) {
      case "numeric", "gap" -> anchor + "-n";
      case "choice", "multi" -> options.isEmpty() ? anchor : options.getFirst().anchor();
      default -> entries.isEmpty() ? anchor : entries.getFirst().anchor();
    };
  }
}
