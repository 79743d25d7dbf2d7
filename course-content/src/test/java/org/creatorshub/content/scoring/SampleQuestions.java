package org.creatorshub.content.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.content.course.Question;

/** One question of each kind, as the vectors name them. */
public final class SampleQuestions {
  private SampleQuestions() {}

  public static Question named(String name) {
    return switch (name) {
      case "choice" ->
          new Question.Choice(
              "choice", List.of("LO1.1"), "Which?", "", 1, List.of(right("a"), wrong("b")));
      case "multi" ->
          new Question.MultipleChoice(
              "multi",
              List.of("LO1.2"),
              "Which ones?",
              "",
              1,
              List.of(right("a"), right("b"), right("c"), wrong("d"), wrong("e")));
      case "hotspot" ->
          new Question.MultipleChoice(
              "hotspot",
              List.of("LO1.2"),
              "Which parts?",
              "",
              1,
              List.of(right("a"), right("b"), wrong("c")),
              Optional.of(new Question.Picture("media/p.svg", "Parts", "<svg></svg>", Map.of())));
      case "numeric" ->
          new Question.Numeric(
              "numeric",
              List.of("LO1.1"),
              "A click costs {cpc} EUR, {cvr} % order. CPA?",
              "",
              2,
              Map.of("cpc", parameter("0.60"), "cvr", parameter("3")),
              "cpc / (cvr / 100)",
              new Question.Tolerance.Absolute(0.01),
              "EUR",
              2,
              List.of(new Question.NumericMisconception("M-TIMES", "cpc * cvr / 100", "Divide.")));
      case "match" ->
          new Question.Matching(
              "match",
              List.of("LO1.2"),
              "Match.",
              "",
              1,
              List.of(entry("s1"), entry("s2"), entry("s3")),
              List.of(entry("t1"), entry("t2"), entry("t3")),
              Map.of("s1", "t1", "s2", "t2", "s3", "t1"),
              "Look again.");
      case "order" ->
          new Question.Ordering(
              "order",
              List.of("LO1.3"),
              "Order.",
              "",
              1,
              List.of(entry("e1"), entry("e2"), entry("e3"), entry("e4")),
              "Look again.");
      case "gap" ->
          new Question.Gap(
              "gap",
              List.of("LO1.3"),
              "The town?",
              "",
              1,
              List.of("\u0160iauliai", "the town of \u0160iauliai"),
              false,
              false,
              List.of(
                  new Question.GapMisconception("M-KAUNAS", List.of("Kaunas"), "Further north.")),
              "Look again.");
      case "strict gap" ->
          new Question.Gap(
              "strict",
              List.of("LO1.3"),
              "The town?",
              "",
              1,
              List.of("\u0160iauliai"),
              true,
              true,
              List.of(),
              "Look again.");
      default -> throw new IllegalArgumentException(name);
    };
  }

  public static List<Question> all() {
    return List.of(
        named("choice"),
        named("multi"),
        named("numeric"),
        named("match"),
        named("order"),
        named("gap"));
  }

  private static Question.Option right(String id) {
    return new Question.Option(id, "Option " + id, true, Optional.empty(), "Because " + id);
  }

  private static Question.Option wrong(String id) {
    String code = "M-" + id.toUpperCase(java.util.Locale.ROOT);
    return new Question.Option(id, "Option " + id, false, Optional.of(code), "Not " + id);
  }

  private static Question.Entry entry(String id) {
    return new Question.Entry(id, "Entry " + id);
  }

  private static Question.Parameter parameter(String value) {
    return new Question.Parameter(List.of(new BigDecimal(value)));
  }
}
