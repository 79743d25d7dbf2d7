package org.creatorshub.content.packaging.player;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Question.Entry;
import org.creatorshub.content.course.Question.Option;
import org.creatorshub.content.packaging.FrozenVariants;
import org.creatorshub.content.packaging.LessonHtml;
import org.creatorshub.content.scoring.NumericRanges;
import org.creatorshub.content.scoring.Scoring;
import org.creatorshub.content.scoring.TypedWords;
import org.creatorshub.content.scoring.Variant;

/** What the player's script knows of a question: how it is drawn, marked and answered. */
record QuestionData(LessonHtml texts, Question question) {
  /** So many draws of a number are in a package. */
  private static final int VARIANTS = 10;

  Map<String, Object> data(String code) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("id", question.id());
    data.put("code", code);
    data.put("points", question.points());
    data.put("outcomes", question.outcomes());
    data.put("explanation", said(question.explanation()));
    switch (question) {
      case Question.Choice choice -> options(data, "choice", choice.options());
      case Question.MultipleChoice multi -> {
        options(data, "multi", multi.options());
        data.put("fixed", multi.picture().isPresent());
      }
      case Question.Numeric numeric -> number(data, numeric);
      case Question.Matching matching -> pairs(data, matching);
      case Question.Ordering ordering -> order(data, ordering);
      case Question.Gap gap -> words(data, gap);
    }
    return data;
  }

  private void options(Map<String, Object> data, String kind, List<Option> options) {
    data.put("kind", kind);
    data.put("rows", options.stream().map(Option::id).toList());
    data.put("options", options.stream().map(this::option).toList());
    data.put("key", key());
  }

  private Map<String, Object> option(Option option) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("id", option.id());
    data.put("right", option.right());
    data.put("say", said(option.feedback()));
    data.put("code", option.misconception().orElse(""));
    return data;
  }

  private void number(Map<String, Object> data, Question.Numeric numeric) {
    data.put("kind", "numeric");
    data.put("unit", numeric.unit());
    data.put(
        "variants",
        FrozenVariants.of(numeric, VARIANTS).stream().map(one -> variant(numeric, one)).toList());
  }

  private Map<String, Object> variant(Question.Numeric numeric, Variant variant) {
    NumericRanges ranges = NumericRanges.of(numeric, variant);
    Map<String, Object> data = range(ranges.right());
    data.put("stem", texts.inline(variant.stem()));
    data.put("key", texts.inline(Scoring.key(variant)));
    data.put("wrong", ranges.wrong().stream().map(this::wrong).toList());
    return data;
  }

  private Map<String, Object> wrong(NumericRanges.Wrong wrong) {
    Map<String, Object> data = range(wrong.range());
    data.put("say", said(wrong.misconception().feedback()));
    data.put("code", wrong.misconception().code());
    return data;
  }

  private static Map<String, Object> range(NumericRanges.Range range) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("low", range.low().toPlainString());
    data.put("high", range.high().toPlainString());
    return data;
  }

  private void words(Map<String, Object> data, Question.Gap gap) {
    data.put("kind", "gap");
    data.put("rows", List.of());
    data.put("case", gap.caseMatters());
    data.put("accents", gap.accentsMatter());
    data.put("accept", comparable(gap, gap.accepted()));
    data.put("wrong", gap.misconceptions().stream().map(one -> wrong(gap, one)).toList());
    data.put("say", said(gap.feedback()));
    data.put("key", key());
  }

  private Map<String, Object> wrong(Question.Gap gap, Question.GapMisconception wrong) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("answers", comparable(gap, wrong.answers()));
    data.put("say", said(wrong.feedback()));
    data.put("code", wrong.code());
    return data;
  }

  private static List<String> comparable(Question.Gap gap, List<String> answers) {
    return answers.stream().map(one -> TypedWords.comparable(gap, one)).toList();
  }

  private void pairs(Map<String, Object> data, Question.Matching matching) {
    Map<String, Object> pairs = new LinkedHashMap<>();
    matching
        .sources()
        .forEach(one -> pairs.put(one.id(), matching.pairs().getOrDefault(one.id(), "")));
    data.put("kind", "matching");
    data.put("rows", matching.targets().stream().map(Entry::id).toList());
    data.put("pairs", pairs);
    data.put("say", said(matching.feedback()));
    data.put("key", key());
  }

  private void order(Map<String, Object> data, Question.Ordering ordering) {
    data.put("kind", "ordering");
    data.put("rows", ordering.entries().stream().map(Entry::id).toList());
    data.put("say", said(ordering.feedback()));
    data.put("key", key());
  }

  private String key() {
    return texts.inline(Scoring.key(FrozenVariants.of(question, 1).getFirst()));
  }

  private String said(String markdown) {
    return markdown.isBlank() ? "" : texts.inline(markdown);
  }
}
