package org.creatorshub.content.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Question.Entry;
import org.creatorshub.content.course.Question.Option;
import org.creatorshub.content.expression.TypedNumber;
import org.creatorshub.content.scoring.InteractionText.Component;

/** Puts a variant and a response into the words of xAPI interactions. */
public final class Interactions {
  private Interactions() {}

  public static InteractionText of(Variant variant, Response response) {
    return switch (variant.question()) {
      case Question.Choice choice -> choice(variant, choice.options(), response);
      case Question.MultipleChoice choice -> choice(variant, choice.options(), response);
      case Question.Numeric numeric -> numeric(numeric, variant, response);
      case Question.Matching matching -> matching(matching, response);
      case Question.Ordering ordering -> ordering(variant, ordering, response);
      case Question.Gap gap -> words(gap, response);
    };
  }

  private static InteractionText choice(Variant variant, List<Option> options, Response response) {
    Optional<String> said =
        response instanceof Response.Chosen chosen
            ? Optional.of(chosen.options().stream().sorted().collect(Collectors.joining("[,]")))
            : Optional.empty();
    String key =
        options.stream().filter(Option::right).map(Option::id).collect(Collectors.joining("[,]"));
    List<Component> shown =
        variant.options().stream()
            .map(option -> new Component(option.id(), option.text()))
            .toList();
    return new InteractionText("choice", said, List.of(key), shown, List.of(), List.of());
  }

  /** The pattern is the range that the tolerance admits. */
  private static InteractionText numeric(
      Question.Numeric question, Variant variant, Response response) {
    BigDecimal key = NumericScoring.compute(question.key(), variant.values());
    BigDecimal by = NumericScoring.allowance(question.tolerance(), key);
    String range = plain(key.subtract(by)) + "[:]" + plain(key.add(by));
    Optional<String> said =
        response instanceof Response.Typed typed
            ? TypedNumber.read(typed.text(), question.unit()).map(Interactions::plain)
            : Optional.empty();
    return new InteractionText("numeric", said, List.of(range), List.of(), List.of(), List.of());
  }

  private static InteractionText matching(Question.Matching question, Response response) {
    Optional<String> said =
        response instanceof Response.Matched matched
            ? Optional.of(pairs(question, matched.pairs()))
            : Optional.empty();
    return new InteractionText(
        "matching",
        said,
        List.of(pairs(question, question.pairs())),
        List.of(),
        components(question.sources()),
        components(question.targets()));
  }

  private static InteractionText ordering(
      Variant variant, Question.Ordering question, Response response) {
    Optional<String> said =
        response instanceof Response.Ordered ordered
            ? Optional.of(String.join("[,]", ordered.entries()))
            : Optional.empty();
    String key = question.entries().stream().map(Entry::id).collect(Collectors.joining("[,]"));
    return new InteractionText(
        "sequencing", said, List.of(key), components(variant.entries()), List.of(), List.of());
  }

  /** Any of the spellings; the pattern says whether capital letters count. */
  private static InteractionText words(Question.Gap question, Response response) {
    Optional<String> said =
        response instanceof Response.Typed typed
            // The delimiter of lists of answers is no word of anybody.
            ? Optional.of(typed.text().replace("[,]", ", "))
            : Optional.empty();
    List<String> patterns =
        question.accepted().stream()
            .map(words -> "{case_matters=" + question.caseMatters() + "}" + words)
            .toList();
    return new InteractionText("fill-in", said, patterns, List.of(), List.of(), List.of());
  }

  private static String pairs(Question.Matching question, Map<String, String> pairs) {
    return question.sources().stream()
        .filter(source -> pairs.containsKey(source.id()))
        .map(source -> source.id() + "[.]" + pairs.get(source.id()))
        .collect(Collectors.joining("[,]"));
  }

  private static List<Component> components(List<Entry> entries) {
    return entries.stream().map(entry -> new Component(entry.id(), entry.text())).toList();
  }

  private static String plain(BigDecimal number) {
    BigDecimal short6 = number.setScale(6, java.math.RoundingMode.HALF_UP).stripTrailingZeros();
    return short6.toPlainString();
  }
}
