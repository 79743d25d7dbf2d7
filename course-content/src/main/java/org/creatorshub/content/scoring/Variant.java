package org.creatorshub.content.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.creatorshub.content.course.Question;

/**
 * A question as one learner meets it.
 *
 * @param values the drawn value of each parameter of a numeric question
 * @param order ids of options, entries or targets in the order shown
 */
public record Variant(Question question, Map<String, BigDecimal> values, List<String> order) {

  public Variant {
    values = Map.copyOf(values);
    order = List.copyOf(order);
  }

  /** The stem with the drawn values in place of {@code {name}}. */
  public String stem() {
    String stem = question.stem();
    for (Map.Entry<String, BigDecimal> value : values.entrySet()) {
      stem = stem.replace("{" + value.getKey() + "}", Numbers.shown(value.getValue()));
    }
    return stem;
  }

  /** The options of a choice question in the order shown. */
  public List<Question.Option> options() {
    List<Question.Option> options =
        switch (question) {
          case Question.Choice choice -> choice.options();
          case Question.MultipleChoice choice -> choice.options();
          case Question.Numeric numeric -> List.of();
          case Question.Matching matching -> List.of();
          case Question.Ordering ordering -> List.of();
          case Question.Gap gap -> List.of();
        };
    return options.stream()
        .sorted(Comparator.comparingInt(option -> order.indexOf(option.id())))
        .toList();
  }

  /** The entries to be ordered, or the targets to choose from, in the order shown. */
  public List<Question.Entry> entries() {
    List<Question.Entry> entries =
        switch (question) {
          case Question.Matching matching -> matching.targets();
          case Question.Ordering ordering -> ordering.entries();
          case Question.Choice choice -> List.of();
          case Question.MultipleChoice choice -> List.of();
          case Question.Numeric numeric -> List.of();
          case Question.Gap gap -> List.of();
        };
    return entries.stream()
        .sorted(Comparator.comparingInt(entry -> order.indexOf(entry.id())))
        .toList();
  }
}
