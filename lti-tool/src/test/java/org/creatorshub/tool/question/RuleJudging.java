package org.creatorshub.tool.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Test;
import org.creatorshub.content.scoring.InteractionText;

/** Judges sample questions in memory; numbers are their keys, everything is all or nothing. */
public final class RuleJudging implements Judging {

  @Override
  public List<Drawn> attempt(Test test, long seed) {
    List<Question> bank = new ArrayList<>(test.bank());
    Collections.shuffle(bank, new Random(seed));
    return bank.stream().limit(test.draw()).map(question -> single(question, seed)).toList();
  }

  @Override
  public Drawn single(Question question, long seed) {
    return switch (question) {
      case Question.Choice choice -> drawn(choice, ids(choice.options()), List.of());
      case Question.MultipleChoice multi -> drawn(multi, ids(multi.options()), List.of());
      case Question.Numeric numeric ->
          new Drawn(
              numeric,
              numeric.stem(),
              List.of(),
              List.of(),
              Map.of("n", BigDecimal.valueOf(Math.floorMod(seed, 5))));
      case Question.Matching matching ->
          drawn(matching, entries(matching.sources()), entries(matching.targets()));
      case Question.Ordering ordering ->
          drawn(ordering, entries(ordering.entries()).reversed(), List.of());
    };
  }

  @Override
  public Verdict judge(Drawn drawn, List<String> answer) {
    String key = String.join(" ", key(drawn.question()));
    InteractionText text =
        new InteractionText(
            "other",
            answer.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", answer)),
            List.of(key),
            List.of(),
            List.of(),
            List.of());
    if (answer.isEmpty()) {
      return new Verdict.Unanswered(text, key);
    }
    boolean number = drawn.question() instanceof Question.Numeric;
    if (number && !answer.getFirst().matches("-?[0-9.,]+")) {
      return new Verdict.Unreadable("Type a number, for example 12.50.");
    }
    boolean right = answer.equals(key(drawn.question()));
    return new Verdict.Judged(right, right ? 1 : 0, Optional.empty(), List.of(), key, text);
  }

  private static List<String> key(Question question) {
    return switch (question) {
      case Question.Choice choice -> right(choice.options());
      case Question.MultipleChoice multi -> right(multi.options());
      case Question.Numeric numeric -> List.of(numeric.key());
      case Question.Matching matching ->
          matching.sources().stream()
              .map(source -> source.id() + "=" + matching.pairs().get(source.id()))
              .toList();
      case Question.Ordering ordering -> {
        List<String> places = new ArrayList<>();
        for (Question.Entry entry : ordering.entries()) {
          places.add(entry.id() + "=" + (places.size() + 1));
        }
        yield places;
      }
    };
  }

  private static Drawn drawn(Question question, List<String> order, List<String> targets) {
    return new Drawn(question, question.stem(), order, targets, Map.of());
  }

  private static List<String> right(List<Question.Option> options) {
    return options.stream().filter(Question.Option::right).map(Question.Option::id).toList();
  }

  private static List<String> ids(List<Question.Option> options) {
    return options.stream().map(Question.Option::id).toList();
  }

  private static List<String> entries(List<Question.Entry> entries) {
    return entries.stream().map(Question.Entry::id).toList();
  }
}
