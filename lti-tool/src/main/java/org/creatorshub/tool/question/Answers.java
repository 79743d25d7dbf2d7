package org.creatorshub.tool.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.creatorshub.content.course.Question;

/**
 * Takes the answer to a question out of a form. Fields that the question does not have are lost.
 */
public final class Answers {
  static final String PREFIX = "q.";
  private static final int LONGEST = 40;

  private Answers() {}

  /**
   * The answer as it is kept: option ids; or the typed text; or {@code source=target}; or {@code
   * entry=place}. Empty when nothing was answered.
   */
  public static List<String> read(Question question, Map<String, List<String>> form) {
    return switch (question) {
      case Question.Choice choice -> chosen(choice.options(), values(form, choice.id()), 1);
      case Question.MultipleChoice multi ->
          chosen(multi.options(), values(form, multi.id()), multi.options().size());
      case Question.Numeric numeric -> typed(values(form, numeric.id()));
      case Question.Matching matching -> matched(matching, form);
      case Question.Ordering ordering -> placed(ordering, form);
      case Question.Gap gap -> typed(values(form, gap.id()));
    };
  }

  /** Whether the form has any field of the question, answered or not. */
  public static boolean present(Question question, Map<String, List<String>> form) {
    String field = PREFIX + question.id();
    return form.keySet().stream()
        .anyMatch(name -> name.equals(field) || name.startsWith(field + "."));
  }

  private static List<String> chosen(List<Question.Option> options, List<String> sent, int most) {
    return options.stream().map(Question.Option::id).filter(sent::contains).limit(most).toList();
  }

  private static List<String> typed(List<String> sent) {
    String text = sent.isEmpty() ? "" : sent.getFirst().strip();
    return text.isEmpty()
        ? List.of()
        : List.of(text.substring(0, Math.min(LONGEST, text.length())));
  }

  private static List<String> matched(Question.Matching matching, Map<String, List<String>> form) {
    List<String> targets = matching.targets().stream().map(Question.Entry::id).toList();
    return pairs(matching.id(), matching.sources(), targets, form);
  }

  private static List<String> placed(Question.Ordering ordering, Map<String, List<String>> form) {
    List<String> places = new ArrayList<>();
    for (int place = 1; place <= ordering.entries().size(); place++) {
      places.add(Integer.toString(place));
    }
    return pairs(ordering.id(), ordering.entries(), places, form);
  }

  private static List<String> pairs(
      String question,
      List<Question.Entry> entries,
      List<String> allowed,
      Map<String, List<String>> form) {
    List<String> pairs = new ArrayList<>();
    for (Question.Entry entry : entries) {
      values(form, question + "." + entry.id()).stream()
          .limit(1)
          .filter(allowed::contains)
          .forEach(value -> pairs.add(entry.id() + "=" + value));
    }
    return pairs;
  }

  private static List<String> values(Map<String, List<String>> form, String name) {
    return form.getOrDefault(PREFIX + name, List.of());
  }
}
