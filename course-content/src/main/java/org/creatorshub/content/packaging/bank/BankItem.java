package org.creatorshub.content.packaging.bank;

import java.util.List;
import java.util.TreeSet;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.scoring.Variant;

/**
 * A question with its numbers drawn, as a bank holds it.
 *
 * @param id the question's own, with {@code -v1} and so on where there are several variants
 */
public record BankItem(String id, Variant variant) {

  public Question question() {
    return variant.question();
  }

  /** A name for lists: the id and the beginning of the text. */
  public String name() {
    String stem = variant.stem().replaceAll("[\\s*`_]+", " ").strip();
    return id + ": " + (stem.length() > 80 ? stem.substring(0, 79) + "…" : stem);
  }

  /** Outcomes, and the wrong ideas that an answer may betray. */
  public List<String> tags() {
    TreeSet<String> tags = new TreeSet<>();
    switch (question()) {
      case Question.Choice choice -> codes(choice.options(), tags);
      case Question.MultipleChoice choice -> codes(choice.options(), tags);
      case Question.Numeric numeric ->
          numeric.misconceptions().forEach(wrong -> tags.add("misconception:" + wrong.code()));
      case Question.Matching matching -> {}
      case Question.Ordering ordering -> {}
      case Question.Gap gap ->
          gap.misconceptions().forEach(wrong -> tags.add("misconception:" + wrong.code()));
    }
    tags.addAll(question().outcomes());
    return List.copyOf(tags);
  }

  private static void codes(List<Question.Option> options, TreeSet<String> tags) {
    options.forEach(
        option -> option.misconception().ifPresent(code -> tags.add("misconception:" + code)));
  }
}
