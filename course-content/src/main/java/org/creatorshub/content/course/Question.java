package org.creatorshub.content.course;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A question as authored. A learner meets it as a variant, see {@code scoring}. */
public sealed interface Question {
  String id();

  List<String> outcomes();

  String stem();

  /** Shown with the result; empty when the feedback says it all. */
  String explanation();

  int points();

  /** An answer that can be chosen. */
  record Option(
      String id, String text, boolean right, Optional<String> misconception, String feedback) {}

  /** Something to be ordered or matched. */
  record Entry(String id, String text) {}

  /** One right answer. */
  record Choice(
      String id,
      List<String> outcomes,
      String stem,
      String explanation,
      int points,
      List<Option> options)
      implements Question {
    public Choice {
      outcomes = List.copyOf(outcomes);
      options = List.copyOf(options);
    }
  }

  /**
   * Several right answers.
   *
   * @param picture where the options are parts of a picture: a hot-spot question, whose list is
   *     always there and counts the same
   */
  record MultipleChoice(
      String id,
      List<String> outcomes,
      String stem,
      String explanation,
      int points,
      List<Option> options,
      Optional<Picture> picture)
      implements Question {
    public MultipleChoice {
      outcomes = List.copyOf(outcomes);
      options = List.copyOf(options);
    }

    public MultipleChoice(
        String id,
        List<String> outcomes,
        String stem,
        String explanation,
        int points,
        List<Option> options) {
      this(id, outcomes, stem, explanation, points, options, Optional.empty());
    }
  }

  /**
   * A drawing with a part for each option.
   *
   * @param alt what it shows, for those who cannot see it
   * @param svg safe to place inline
   * @param areas by option, in the order of the options
   */
  record Picture(String file, String alt, String svg, Map<String, Area> areas) {
    public Picture {
      areas = Collections.unmodifiableMap(new LinkedHashMap<>(areas));
    }
  }

  /** A rectangle in the units of the drawing's view box. */
  record Area(int left, int top, int width, int height) {}

  /**
   * A number with tolerance; parameters take new values at each attempt.
   *
   * @param stem text with {@code {name}} where a parameter is shown
   * @param key expression over the parameters that gives the right value
   * @param unit shown after the field; empty for none
   * @param decimals decimals with which the key is shown
   */
  record Numeric(
      String id,
      List<String> outcomes,
      String stem,
      String explanation,
      int points,
      Map<String, Parameter> parameters,
      String key,
      Tolerance tolerance,
      String unit,
      int decimals,
      List<NumericMisconception> misconceptions)
      implements Question {
    public Numeric {
      outcomes = List.copyOf(outcomes);
      // Authored order decides which random number a parameter gets.
      parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
      misconceptions = List.copyOf(misconceptions);
    }
  }

  /** The values that a parameter may take, in order. Their number is at least one. */
  record Parameter(List<java.math.BigDecimal> values) {
    public Parameter {
      values = List.copyOf(values);
    }
  }

  /** Allowed difference from the key: absolute, or as a share of the key. */
  sealed interface Tolerance {
    record Absolute(double by) implements Tolerance {}

    record Relative(double share) implements Tolerance {}
  }

  /** A wrong value that betrays a misconception. */
  record NumericMisconception(String code, String when, String feedback) {}

  /** Give each source its target. Targets may serve twice or never. */
  record Matching(
      String id,
      List<String> outcomes,
      String stem,
      String explanation,
      int points,
      List<Entry> sources,
      List<Entry> targets,
      Map<String, String> pairs,
      String feedback)
      implements Question {
    public Matching {
      outcomes = List.copyOf(outcomes);
      sources = List.copyOf(sources);
      targets = List.copyOf(targets);
      pairs = Map.copyOf(pairs);
    }
  }

  /** Put the entries in order. They are authored in the right order. */
  record Ordering(
      String id,
      List<String> outcomes,
      String stem,
      String explanation,
      int points,
      List<Entry> entries,
      String feedback)
      implements Question {
    public Ordering {
      outcomes = List.copyOf(outcomes);
      entries = List.copyOf(entries);
    }
  }

  /**
   * A word or a few words to be filled in.
   *
   * @param accepted spellings that are right; the first is shown as the answer
   * @param caseMatters whether capital letters count
   * @param accentsMatter whether diacritics count
   * @param feedback said to a wrong answer that betrays nothing
   */
  record Gap(
      String id,
      List<String> outcomes,
      String stem,
      String explanation,
      int points,
      List<String> accepted,
      boolean caseMatters,
      boolean accentsMatter,
      List<GapMisconception> misconceptions,
      String feedback)
      implements Question {
    public Gap {
      outcomes = List.copyOf(outcomes);
      accepted = List.copyOf(accepted);
      misconceptions = List.copyOf(misconceptions);
    }
  }

  /** Wrong words that betray a misconception. */
  record GapMisconception(String code, List<String> answers, String feedback) {
    public GapMisconception {
      answers = List.copyOf(answers);
    }
  }
}
