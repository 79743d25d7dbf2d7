package org.creatorshub.tool.question;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Question.Entry;
import org.creatorshub.content.course.Question.Option;

/** One question of each type. */
public final class SampleQuestions {
  private static final List<String> OUTCOMES = List.of("LO7.1");

  private SampleQuestions() {}

  public static Question.Choice choice() {
    return new Question.Choice(
        "q-choice",
        OUTCOMES,
        "Which one?",
        "",
        1,
        List.of(
            new Option("a", "The right one", true, Optional.empty(), "Yes, because."),
            new Option("b", "The wrong one", false, Optional.of("M-X"), "No, since.")));
  }

  public static Question.MultipleChoice multi() {
    return new Question.MultipleChoice(
        "q-multi",
        OUTCOMES,
        "Which ones?",
        "",
        1,
        List.of(
            new Option("a", "One", true, Optional.empty(), "Yes."),
            new Option("b", "Two", true, Optional.empty(), "Yes, too."),
            new Option("c", "Three", false, Optional.empty(), "No.")));
  }

  public static Question.MultipleChoice hotspot() {
    Map<String, Question.Area> areas = new LinkedHashMap<>();
    areas.put("left", new Question.Area(0, 0, 50, 30));
    areas.put("right", new Question.Area(60, 0, 50, 30));
    areas.put("ground", new Question.Area(0, 36, 120, 24));
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 120 60\">"
            + "<rect class=\"line\" x=\"0\" y=\"0\" width=\"50\" height=\"30\"></rect></svg>";
    return new Question.MultipleChoice(
        "q-spots",
        OUTCOMES,
        "Which parts?",
        "",
        1,
        List.of(
            new Option("left", "The left bar", true, Optional.empty(), "Yes."),
            new Option("right", "The right bar", true, Optional.empty(), "Yes, too."),
            new Option("ground", "The ground", false, Optional.empty(), "No.")),
        Optional.of(new Question.Picture("units/u01/media/spots.svg", "Two <bars>", svg, areas)));
  }

  public static Question.Numeric numeric() {
    return new Question.Numeric(
        "q-numeric",
        OUTCOMES,
        "How many?",
        "Two and two.",
        1,
        Map.of("n", new Question.Parameter(List.of(BigDecimal.ONE))),
        "4",
        new Question.Tolerance.Absolute(0),
        "EUR",
        2,
        List.of());
  }

  public static Question.Matching matching() {
    return new Question.Matching(
        "q-match",
        OUTCOMES,
        "Who goes with whom?",
        "",
        1,
        List.of(new Entry("s1", "Left one"), new Entry("s2", "Left two")),
        List.of(new Entry("t1", "Right one"), new Entry("t2", "Right two")),
        Map.of("s1", "t2", "s2", "t1"),
        "");
  }

  public static Question.Ordering ordering() {
    return new Question.Ordering(
        "q-order",
        OUTCOMES,
        "In which order?",
        "",
        1,
        List.of(new Entry("first", "First"), new Entry("second", "Second")),
        "");
  }

  public static Question.Gap gap() {
    return new Question.Gap(
        "q-gap",
        OUTCOMES,
        "What is its name?",
        "It has one name.",
        1,
        List.of("x-default", "hreflang=x-default"),
        false,
        false,
        List.of(new Question.GapMisconception("M-X", List.of("default"), "Nearly.")),
        "Look at the list again.");
  }

  /** Texts of a course without glossary. */
  public static CourseTexts texts() {
    return new CourseTexts(
        new Course("c", "1", "en", "C", 6, 170, List.of(), Map.of(), Map.of(), Map.of()));
  }

  public static List<Question> all() {
    return List.of(choice(), multi(), hotspot(), numeric(), matching(), ordering(), gap());
  }
}
