package org.creatorshub.content.diagnostic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * From answers to scores. There is no total: nine numbers that mean different things do not add up
 * (DIAG-05).
 */
public final class Measuring {
  private static final int MOST_APART = 2;

  private final Questionnaire questionnaire;
  private final Map<String, Integer> answers;

  /**
   * @param answers 1 to 5 by item id; whoever prefers not to say is not in it (DIAG-02)
   */
  public Measuring(Questionnaire questionnaire, Map<String, Integer> answers) {
    this.questionnaire = questionnaire;
    this.answers = Map.copyOf(answers);
  }

  /** Scores by dimension, in the order of the questionnaire. */
  public Map<String, Score> dimensions() {
    Map<String, Score> scores = new LinkedHashMap<>();
    for (Questionnaire.Block block : questionnaire.blocks()) {
      scores.put(block.dimension(), score(block.counted()));
    }
    return scores;
  }

  /** Scores over all dimensions by level of a firm (DIAG-09), in the order of the levels. */
  public Map<String, Score> levels(List<Diagnostic.Level> levels) {
    Map<String, Score> scores = new LinkedHashMap<>();
    for (Diagnostic.Level level : levels) {
      Predicate<Item> ofLevel = item -> item.level().filter(level.id()::equals).isPresent();
      List<Item> items =
          questionnaire.blocks().stream()
              .flatMap(block -> block.counted().stream())
              .filter(ofLevel)
              .toList();
      scores.put(level.id(), score(items));
    }
    return scores;
  }

  /**
   * True when a line was answered otherwise than it asked for, or two lines that say the same are
   * more than two steps apart. It leads to a friendly note and changes no score.
   */
  public boolean oddlyAnswered() {
    return questionnaire.items().anyMatch(this::odd);
  }

  private boolean odd(Item item) {
    Integer given = answers.get(item.id());
    if (given == null) {
      return false;
    }
    return switch (item.purpose()) {
      case Item.Attention attention -> given != attention.expected();
      case Item.Repeat repeat -> {
        Integer first = answers.get(repeat.of());
        yield first != null && Math.abs(first - given) > MOST_APART;
      }
      case Item.Counted counted -> false;
    };
  }

  private Score score(List<Item> items) {
    List<Integer> values = new ArrayList<>();
    for (Item item : items) {
      Integer answer = answers.get(item.id());
      if (answer != null) {
        values.add(value(item, answer));
      }
    }
    return Score.of(values, items.size());
  }

  private static int value(Item item, int answer) {
    if (answer < 1 || answer > 5) {
      throw new IllegalArgumentException(item.id() + ": " + answer);
    }
    return item.purpose() instanceof Item.Counted counted && counted.reversed()
        ? 6 - answer
        : answer;
  }
}
