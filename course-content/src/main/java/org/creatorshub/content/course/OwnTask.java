package org.creatorshub.content.course;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A task whose fields are kept for the learner alone: never marked, never counted, seen by nobody
 * else.
 */
public sealed interface OwnTask {
  /** Field of a link check for the address. */
  String ADDRESS = "address";

  /** Field of a link check: {@code inside} where the link stands on the firm's own pages. */
  String WHERE = "where";

  /** Field of an idea sheet for the number of kinds that the learner counted. */
  String KINDS = "kinds";

  String id();

  String title();

  /** One or a few sentences of Markdown. */
  String intro();

  List<String> outcomes();

  /** The name that authors give to this kind of task. */
  String kind();

  /** What can be filled in, by name, with the most characters of each. */
  Map<String, Integer> fields();

  /** A sentence with an id of its own. */
  record Line(String id, String text) {}

  /**
   * Statements to agree or disagree with.
   *
   * @param points the labels of the scale, that of 1 first
   */
  record Likert(
      String id,
      String title,
      String intro,
      List<String> outcomes,
      List<String> points,
      List<Line> statements)
      implements OwnTask {
    public Likert {
      outcomes = List.copyOf(outcomes);
      points = List.copyOf(points);
      statements = List.copyOf(statements);
    }

    @Override
    public String kind() {
      return "likert";
    }

    @Override
    public Map<String, Integer> fields() {
      return each(statements, 1);
    }
  }

  /**
   * Addresses with tags, looked at by rules.
   *
   * @param own hosts of the firm
   * @param media kinds of channel that its scheme knows
   * @param samples addresses to begin with
   */
  record LinkCheck(
      String id,
      String title,
      String intro,
      List<String> outcomes,
      List<String> own,
      List<String> media,
      List<Sample> samples)
      implements OwnTask {
    public LinkCheck {
      outcomes = List.copyOf(outcomes);
      own = List.copyOf(own);
      media = List.copyOf(media);
      samples = List.copyOf(samples);
    }

    @Override
    public String kind() {
      return "utm";
    }

    @Override
    public Map<String, Integer> fields() {
      return Map.of(ADDRESS, 2_000, WHERE, 7);
    }
  }

  /**
   * An address to try.
   *
   * @param inside whether it stands on the firm's own pages
   */
  record Sample(String id, String label, String address, boolean inside) {}

  /**
   * Ideas written in silence, round by round.
   *
   * @param each ideas of one round
   * @param minutes of one round; a clock that nobody has to start
   */
  record Ideas(
      String id,
      String title,
      String intro,
      List<String> outcomes,
      int rounds,
      int each,
      int minutes)
      implements OwnTask {
    public Ideas {
      outcomes = List.copyOf(outcomes);
    }

    @Override
    public String kind() {
      return "brainwrite";
    }

    /** The name of the field of an idea; both numbers begin with 1. */
    public static String field(int round, int number) {
      return "i" + round + "-" + number;
    }

    @Override
    public Map<String, Integer> fields() {
      Map<String, Integer> fields = new LinkedHashMap<>();
      for (int round = 1; round <= rounds; round++) {
        for (int number = 1; number <= each; number++) {
          fields.put(field(round, number), 200);
        }
      }
      fields.put(KINDS, 2);
      return fields;
    }
  }

  /** Open questions to think about. */
  record Reflection(
      String id, String title, String intro, List<String> outcomes, List<Line> questions)
      implements OwnTask {
    public Reflection {
      outcomes = List.copyOf(outcomes);
      questions = List.copyOf(questions);
    }

    @Override
    public String kind() {
      return "reflect";
    }

    @Override
    public Map<String, Integer> fields() {
      return each(questions, 4_000);
    }
  }

  private static Map<String, Integer> each(List<Line> lines, int most) {
    Map<String, Integer> fields = new LinkedHashMap<>();
    lines.forEach(line -> fields.put(line.id(), most));
    return fields;
  }
}
