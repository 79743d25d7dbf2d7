package org.creatorshub.content.course;

import java.util.List;

/**
 * A text to be written, with sentences to check it by and an answer to compare with. Nothing ever
 * scores it.
 *
 * @param task as Markdown
 * @param least words from which a comparison makes sense
 * @param most words that the task asks for
 * @param criteria sentences that are true of a good text
 * @param model one good answer, as Markdown; shown only to those who wrote their own
 */
public record FreeText(
    String id,
    String title,
    String task,
    List<String> outcomes,
    int least,
    int most,
    List<String> criteria,
    String model) {
  public FreeText {
    outcomes = List.copyOf(outcomes);
    criteria = List.copyOf(criteria);
  }
}
