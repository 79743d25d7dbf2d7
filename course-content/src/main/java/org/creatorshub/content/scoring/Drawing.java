package org.creatorshub.content.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Test;

/** From a seed to the questions of an attempt: the same seed always gives the same draw. */
public final class Drawing {
  private Drawing() {}

  /**
   * Draws the questions of one attempt: first one for each outcome that the bank assesses, then at
   * random, none twice, shown in random order. Where the test says how many ask for a number, no
   * more of either kind are drawn. A bank smaller than the draw is drawn whole.
   */
  public static List<Variant> attempt(Test test, long seed) {
    SplitMix random = new SplitMix(seed);
    List<Question> bank = random.shuffled(test.bank());
    Set<Question> drawn = new LinkedHashSet<>();
    for (String outcome : outcomes(test)) {
      if (drawn.size() < test.draw()) {
        bank.stream()
            .filter(question -> question.outcomes().contains(outcome))
            .filter(question -> !drawn.contains(question))
            .filter(question -> room(test, drawn, question))
            .findFirst()
            .ifPresent(drawn::add);
      }
    }
    for (Question question : bank) {
      if (drawn.size() < test.draw() && room(test, drawn, question)) {
        drawn.add(question);
      }
    }
    List<Variant> variants = new ArrayList<>();
    for (Question question : random.shuffled(List.copyOf(drawn))) {
      variants.add(variant(question, random.next()));
    }
    return List.copyOf(variants);
  }

  /** Whether another question of this kind may be drawn. */
  private static boolean room(Test test, Set<Question> drawn, Question question) {
    boolean number = question instanceof Question.Numeric;
    return drawn.stream().filter(one -> one instanceof Question.Numeric == number).count()
            < test.most(question)
        || test.numeric().isEmpty();
  }

  /** The same things in an order that the seed decides. */
  public static <T> List<T> shuffled(List<T> things, long seed) {
    return List.copyOf(new SplitMix(seed).shuffled(things));
  }

  /**
   * Draws parameter values and the order in which options are shown. Parts of a picture stay in
   * their order, because they are lettered in it.
   */
  public static Variant variant(Question question, long seed) {
    SplitMix random = new SplitMix(seed);
    return switch (question) {
      case Question.Numeric numeric ->
          new Variant(question, values(numeric.parameters(), random), List.of());
      case Question.Choice choice ->
          new Variant(question, Map.of(), optionIds(choice.options(), random));
      case Question.MultipleChoice choice ->
          new Variant(
              question,
              Map.of(),
              choice.picture().isPresent()
                  ? choice.options().stream().map(Question.Option::id).toList()
                  : optionIds(choice.options(), random));
      case Question.Matching matching ->
          new Variant(question, Map.of(), entryIds(matching.targets(), random));
      case Question.Ordering ordering ->
          new Variant(question, Map.of(), notYetRight(ordering.entries(), random));
      case Question.Gap gap -> new Variant(question, Map.of(), List.of());
    };
  }

  private static Set<String> outcomes(Test test) {
    Set<String> outcomes = new LinkedHashSet<>();
    test.bank().forEach(question -> outcomes.addAll(question.outcomes()));
    return outcomes;
  }

  private static Map<String, BigDecimal> values(
      Map<String, Question.Parameter> parameters, SplitMix random) {
    Map<String, BigDecimal> values = new LinkedHashMap<>();
    // Sorted by name: the order of keys in a file must not change a draw.
    new TreeMap<>(parameters)
        .forEach(
            (name, parameter) -> {
              List<BigDecimal> possible = parameter.values();
              values.put(name, possible.get(random.below(possible.size())));
            });
    return values;
  }

  private static List<String> optionIds(List<Question.Option> options, SplitMix random) {
    return random.shuffled(options.stream().map(Question.Option::id).toList());
  }

  private static List<String> entryIds(List<Question.Entry> entries, SplitMix random) {
    return random.shuffled(entries.stream().map(Question.Entry::id).toList());
  }

  /** Entries to be ordered never start in the right order: that would be no question. */
  private static List<String> notYetRight(List<Question.Entry> entries, SplitMix random) {
    List<String> right = entries.stream().map(Question.Entry::id).toList();
    List<String> shown = random.shuffled(right);
    return shown.equals(right) ? shown.reversed() : shown;
  }
}
