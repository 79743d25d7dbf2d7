package org.creatorshub.tool.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.creatorshub.content.course.Question;
import org.creatorshub.tool.preview.KeyView.Row;
import org.creatorshub.tool.question.Drawn;

/** Writes out what counts as right, what each wrong answer betrays and what is said to it. */
final class AnswerKeys {
  private final Draft.Shown course;

  AnswerKeys(Draft.Shown course) {
    this.course = course;
  }

  KeyView of(Drawn drawn) {
    Question question = drawn.question();
    List<Row> rows = new ArrayList<>(rows(drawn));
    if (!question.explanation().isBlank()) {
      rows.add(new Row("(always)", "explanation", false, inline(question.explanation())));
    }
    return new KeyView(facts(drawn), rows);
  }

  private List<String> facts(Drawn drawn) {
    Question question = drawn.question();
    List<String> facts = new ArrayList<>();
    facts.add(question.id());
    facts.add(course.origins().of(question.id()).toString());
    facts.add(String.join(", ", question.outcomes()));
    facts.add(question.points() == 1 ? "1 point" : question.points() + " points");
    if (question instanceof Question.Numeric numeric) {
      facts.add("key: " + numeric.key());
      facts.add("tolerance: " + tolerance(numeric.tolerance()));
      numeric.parameters().forEach((name, values) -> facts.add(name + ": " + range(values)));
    }
    return facts;
  }

  private static String tolerance(Question.Tolerance tolerance) {
    return switch (tolerance) {
      case Question.Tolerance.Absolute absolute -> "± " + absolute.by();
      case Question.Tolerance.Relative relative -> "± " + relative.share() * 100 + " %";
    };
  }

  private static String range(Question.Parameter parameter) {
    var values = parameter.values();
    return values.size() <= 6
        ? values.stream().map(value -> value.toPlainString()).collect(Collectors.joining(", "))
        : "%s to %s (%d values)"
            .formatted(
                values.getFirst().toPlainString(), values.getLast().toPlainString(), values.size());
  }

  private List<Row> rows(Drawn drawn) {
    return switch (drawn.question()) {
      case Question.Choice choice -> options(choice.options());
      case Question.MultipleChoice multi -> options(multi.options());
      case Question.Numeric numeric -> numbers(drawn, numeric);
      case Question.Matching matching -> pairs(matching);
      case Question.Gap gap -> words(gap);
      case Question.Ordering ordering ->
          List.of(
              new Row(
                  ordering.entries().stream()
                      .map(entry -> inline(entry.text()))
                      .collect(Collectors.joining(" → ")),
                  "right",
                  true,
                  ""),
              new Row("anything else", "", false, inline(ordering.feedback())));
    };
  }

  private List<Row> options(List<Question.Option> options) {
    return options.stream()
        .map(
            option ->
                new Row(
                    inline(option.text()),
                    option.right() ? "right" : option.misconception().orElse(""),
                    option.right(),
                    inline(option.feedback())))
        .toList();
  }

  private List<Row> numbers(Drawn drawn, Question.Numeric numeric) {
    List<Row> rows = new ArrayList<>();
    String shown = RightAnswers.of(drawn).stream().findFirst().orElse("no value");
    rows.add(new Row(shown, "right", true, ""));
    for (Question.NumericMisconception wrong : numeric.misconceptions()) {
      String value =
          RightAnswers.number(wrong.when(), drawn.values(), numeric.decimals()).orElse("no value");
      rows.add(
          new Row(
              value + " = " + inline("`" + wrong.when() + "`"),
              wrong.code(),
              false,
              inline(wrong.feedback())));
    }
    return rows;
  }

  private List<Row> words(Question.Gap gap) {
    List<Row> rows = new ArrayList<>();
    gap.accepted().forEach(words -> rows.add(new Row(code(words), "right", true, "")));
    for (Question.GapMisconception wrong : gap.misconceptions()) {
      String answers = wrong.answers().stream().map(this::code).collect(Collectors.joining(", "));
      rows.add(new Row(answers, wrong.code(), false, inline(wrong.feedback())));
    }
    rows.add(new Row("anything else", "", false, inline(gap.feedback())));
    return rows;
  }

  private String code(String words) {
    return inline("`" + words + "`");
  }

  private List<Row> pairs(Question.Matching matching) {
    Map<String, String> targets =
        matching.targets().stream()
            .collect(Collectors.toMap(Question.Entry::id, Question.Entry::text));
    List<Row> rows = new ArrayList<>();
    for (Question.Entry source : matching.sources()) {
      String target = targets.getOrDefault(matching.pairs().getOrDefault(source.id(), ""), "");
      rows.add(new Row(inline(source.text()) + " → " + inline(target), "right", true, ""));
    }
    rows.add(new Row("anything else", "", false, inline(matching.feedback())));
    return rows;
  }

  private String inline(String markdown) {
    return markdown.isBlank() ? "" : course.texts().inline(markdown);
  }
}
