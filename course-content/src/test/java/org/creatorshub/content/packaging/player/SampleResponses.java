package org.creatorshub.content.packaging.player;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.packaging.LessonHtml;
import org.creatorshub.content.scoring.Judgement;
import org.creatorshub.content.scoring.NumericRanges;
import org.creatorshub.content.scoring.Response;
import org.creatorshub.content.scoring.Scoring;
import org.creatorshub.content.scoring.Variant;

/**
 * Responses to a question, right, wrong and in between, with the judgement of the online course.
 */
final class SampleResponses {
  private SampleResponses() {}

  /** A response as the script gets it, and what the online course says to it. */
  record Expected(Variant variant, Object sent, Judgement judgement) {

    void check(JsonNode said, LessonHtml texts) {
      String what = variant.question().id() + " " + sent + " " + said;
      if (judgement instanceof Judgement.NotReadable cannot) {
        assertThat(said.get("readable").asBoolean()).as(what).isFalse();
        assertThat(said.get("advice").asText()).as(what).isEqualTo(cannot.advice());
        return;
      }
      Judgement.Marked marked = (Judgement.Marked) judgement;
      assertThat(said.path("share").asDouble(-1)).as(what).isEqualTo(marked.share());
      assertThat(said.get("right").asBoolean()).as(what).isEqualTo(marked.right());
      assertThat(said.get("code").asText()).as(what).isEqualTo(marked.misconception().orElse(""));
      String feedback = marked.feedback().isBlank() ? "" : texts.inline(marked.feedback());
      assertThat(said.get("say").asText()).as(what).isEqualTo(feedback);
      Map<String, String> rows = new TreeMap<>();
      said.get("rows").properties().forEach(row -> rows.put(row.getKey(), row.getValue().asText()));
      Map<String, String> expected = new TreeMap<>();
      marked
          .optionFeedback()
          .forEach((id, text) -> expected.put(id, text.isBlank() ? "" : texts.inline(text)));
      assertThat(rows).as(what).isEqualTo(expected);
    }
  }

  static List<Expected> of(Variant variant) {
    List<Expected> all = new ArrayList<>();
    switch (variant.question()) {
      case Question.Choice choice -> options(all, variant, choice.options());
      case Question.MultipleChoice multi -> options(all, variant, multi.options());
      case Question.Numeric numeric -> numbers(all, variant, numeric);
      case Question.Matching matching -> pairs(all, variant, matching);
      case Question.Ordering ordering -> orders(all, variant, ordering);
      case Question.Gap gap -> words(all, variant, gap);
    }
    return all;
  }

  private static void add(List<Expected> all, Variant variant, Object sent, Response response) {
    all.add(new Expected(variant, sent, Scoring.judge(variant, response)));
  }

  private static void options(List<Expected> all, Variant variant, List<Question.Option> options) {
    List<String> ids = options.stream().map(Question.Option::id).toList();
    // Every set of options, as far as there are not too many.
    for (int set = 1; set < 1 << Math.min(6, ids.size()); set++) {
      List<String> chosen = new ArrayList<>();
      for (int i = 0; i < ids.size(); i++) {
        if ((set >> i & 1) == 1) {
          chosen.add(ids.get(i));
        }
      }
      add(all, variant, chosen, new Response.Chosen(new HashSet<>(chosen)));
    }
  }

  private static void numbers(List<Expected> all, Variant variant, Question.Numeric numeric) {
    NumericRanges ranges = NumericRanges.of(numeric, variant);
    List<NumericRanges.Range> around = new ArrayList<>(List.of(ranges.right()));
    ranges.wrong().forEach(wrong -> around.add(wrong.range()));
    for (NumericRanges.Range range : around) {
      BigDecimal middle = range.low().add(range.high()).divide(BigDecimal.TWO);
      for (BigDecimal number : List.of(range.low(), middle, range.high())) {
        for (int digits = 0; digits < 5; digits++) {
          String typed = number.setScale(digits, java.math.RoundingMode.DOWN).toPlainString();
          add(all, variant, typed, new Response.Typed(typed));
        }
      }
    }
    for (String typed : List.of("0", "-1", "1 000", "abc", "1,5 " + numeric.unit(), "€ 3")) {
      add(all, variant, typed, new Response.Typed(typed));
    }
  }

  private static void words(List<Expected> all, Variant variant, Question.Gap gap) {
    List<String> typed = new ArrayList<>(gap.accepted());
    gap.misconceptions().forEach(wrong -> typed.addAll(wrong.answers()));
    for (String one : List.copyOf(typed)) {
      typed.add("  " + one.toUpperCase(java.util.Locale.ROOT).replace(" ", "\u00a0 ") + "\t");
      typed.add(java.text.Normalizer.normalize(one, java.text.Normalizer.Form.NFD));
      typed.add(one.replace("-", "\u2013").replace("'", "\u2019"));
      typed.add(one + "x");
    }
    typed.addAll(
        List.of(" ", "\u0130stanbul", "\uff55\uff54\uff4d", "\u03a3\u03a3", "w".repeat(41)));
    typed.forEach(one -> add(all, variant, one, new Response.Typed(one)));
  }

  private static void pairs(List<Expected> all, Variant variant, Question.Matching matching) {
    List<String> targets = matching.targets().stream().map(Question.Entry::id).toList();
    for (int turn = 0; turn < targets.size(); turn++) {
      Map<String, String> pairs = new LinkedHashMap<>();
      for (int i = 0; i < matching.sources().size(); i++) {
        pairs.put(matching.sources().get(i).id(), targets.get((i + turn) % targets.size()));
      }
      add(all, variant, Map.copyOf(pairs), new Response.Matched(pairs));
    }
    add(all, variant, matching.pairs(), new Response.Matched(matching.pairs()));
    String first = matching.sources().getFirst().id();
    Map<String, String> one = Map.of(first, matching.pairs().getOrDefault(first, ""));
    add(all, variant, one, new Response.Matched(one));
  }

  private static void orders(List<Expected> all, Variant variant, Question.Ordering ordering) {
    List<String> right = ordering.entries().stream().map(Question.Entry::id).toList();
    List<List<String>> orders = new ArrayList<>(List.of(right, right.reversed(), variant.order()));
    orders.add(right.subList(1, right.size()));
    for (int i = 0; i + 1 < right.size(); i++) {
      List<String> swapped = new ArrayList<>(right);
      java.util.Collections.swap(swapped, i, i + 1);
      orders.add(swapped);
    }
    orders.forEach(order -> add(all, variant, order, new Response.Ordered(order)));
  }
}
