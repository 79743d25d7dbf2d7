package org.creatorshub.tool.question;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Test;
import org.creatorshub.content.scoring.Drawing;
import org.creatorshub.content.scoring.Interactions;
import org.creatorshub.content.scoring.Judgement;
import org.creatorshub.content.scoring.Response;
import org.creatorshub.content.scoring.Scoring;
import org.creatorshub.content.scoring.Variant;

/** Draws questions and judges answers by the rules of the course. */
public final class Judging {

  private Judging() {}

  /** The questions of a new attempt; the same seed gives the same attempt. */
  public static List<Drawn> attempt(Test test, long seed) {
    return Drawing.attempt(test, seed).stream().map(Drawn::new).toList();
  }

  /**
   * The questions of an attempt that began earlier. If the course changed since, it keeps those of
   * its questions that still exist; the others leave both sides of the fraction (SCORE-12).
   */
  public static List<Drawn> attempt(Test test, long seed, List<String> questions) {
    List<Drawn> drawn = attempt(test, seed);
    if (drawn.stream().map(Drawn::id).toList().equals(questions)) {
      return drawn;
    }
    return questions.stream()
        .flatMap(id -> test.bank().stream().filter(question -> question.id().equals(id)))
        .map(question -> single(question, seed ^ question.id().hashCode()))
        .toList();
  }

  /** One question outside a test. */
  public static Drawn single(Question question, long seed) {
    return new Drawn(Drawing.variant(question, seed));
  }

  /**
   * Judges an answer as it comes from {@link Answers}.
   *
   * @param answer option ids; or the typed number or words; or {@code source=target}; or {@code
   *     entry=place}
   */
  public static Verdict judge(Drawn drawn, List<String> answer) {
    Variant variant = drawn.variant();
    if (answer.isEmpty()) {
      return new Verdict.Unanswered(Scoring.key(variant));
    }
    Response response = response(drawn.question(), answer);
    return switch (Scoring.judge(variant, response)) {
      case Judgement.NotReadable cannot -> new Verdict.Unreadable(cannot.advice());
      case Judgement.Marked marked ->
          new Verdict.Judged(
              marked.right(),
              marked.share(),
              marked.misconception(),
              Stream.of(marked.feedback()).filter(Predicate.not(String::isBlank)).toList(),
              marked.key(),
              Interactions.of(variant, response));
    };
  }

  private static Response response(Question question, List<String> answer) {
    return switch (question) {
      case Question.Choice choice -> new Response.Chosen(new HashSet<>(answer));
      case Question.MultipleChoice multi -> new Response.Chosen(new HashSet<>(answer));
      case Question.Numeric numeric -> new Response.Typed(answer.getFirst());
      case Question.Matching matching -> new Response.Matched(pairs(answer));
      case Question.Ordering ordering -> new Response.Ordered(ordered(ordering, pairs(answer)));
      case Question.Gap gap -> new Response.Typed(answer.getFirst());
    };
  }

  private static Map<String, String> pairs(List<String> answer) {
    Map<String, String> pairs = new HashMap<>();
    for (String one : answer) {
      int sign = one.indexOf('=');
      pairs.put(one.substring(0, sign), one.substring(sign + 1));
    }
    return pairs;
  }

  /** Entries in their places; a place left open or given twice leaves an entry out. */
  private static List<String> ordered(Question.Ordering ordering, Map<String, String> places) {
    String[] ordered = new String[ordering.entries().size()];
    places.forEach((entry, place) -> ordered[Integer.parseInt(place) - 1] = entry);
    return Arrays.stream(ordered).flatMap(entry -> Optional.ofNullable(entry).stream()).toList();
  }
}
