package org.creatorshub.tool.toolkit;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.content.scoring.TechniqueQuiz;
import org.creatorshub.tool.lesson.PracticeAnswers;
import org.creatorshub.tool.lesson.PracticeAnswers.Practised;
import org.creatorshub.tool.lesson.Run;
import org.creatorshub.tool.session.LaunchSession;

/** A learner types a technique for each letter, as often as they like; it never counts. */
public final class AnsweringAz {
  /** No question has such an id: questions have no colon. */
  static final String KEY = "toolkit:az";

  private static final int LONGEST = 80;
  private static final int ROUNDS = 1000;

  private final TechniqueQuiz quiz;
  private final PracticeAnswers answers;
  private final Clock clock;

  public AnsweringAz(TechniqueQuiz quiz, PracticeAnswers answers, Clock clock) {
    this.quiz = quiz;
    this.answers = answers;
    this.clock = clock;
  }

  /**
   * A round of the quiz.
   *
   * @param round which order of the letters
   * @param typed what was typed, by letter; letters without an answer are absent
   */
  record Round(int round, Map<String, String> typed) {
    Round {
      typed = Map.copyOf(typed);
    }
  }

  /** Where this person left off. */
  Round now(LaunchSession session) {
    return kept(session)
        .map(known -> new Round(known.round(), read(known.answer())))
        .orElse(new Round(0, Map.of()));
  }

  /** Keeps what was typed; for those who are not recorded it only comes back. */
  Round answer(LaunchSession session, int round, Map<String, String> typed) {
    Map<String, String> known = new LinkedHashMap<>();
    for (String letter : quiz.letters(0)) {
      String text = clean(typed.getOrDefault(letter, ""));
      if (!text.isEmpty()) {
        known.put(letter, text);
      }
    }
    Optional<Practised> before = kept(session);
    int tries = before.map(Practised::tries).orElse(0) + 1;
    int current = before.map(Practised::round).orElse(round);
    keep(session, current, tries, known);
    return new Round(current, known);
  }

  /** Empties all answers and shuffles the letters anew. */
  Round again(LaunchSession session, int round) {
    int next = Math.floorMod(kept(session).map(Practised::round).orElse(round) + 1, ROUNDS);
    keep(session, next, 0, Map.of());
    return new Round(next, Map.of());
  }

  /** The letters in the order of this person and round. */
  List<String> letters(LaunchSession session, int round) {
    UUID owner = session.registration().orElse(session.id());
    return quiz.letters(owner.getMostSignificantBits() ^ (KEY.hashCode() * 31L + round));
  }

  private Optional<Practised> kept(LaunchSession session) {
    return Run.of(session).map(run -> answers.of(run).get(KEY));
  }

  private void keep(LaunchSession session, int round, int tries, Map<String, String> typed) {
    List<String> lines =
        typed.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).toList();
    Run.of(session)
        .ifPresent(
            run ->
                answers.keep(
                    run, KEY, new Practised(session.id(), round, tries, lines), clock.instant()));
  }

  private static Map<String, String> read(List<String> lines) {
    Map<String, String> typed = new LinkedHashMap<>();
    for (String line : lines) {
      int at = line.indexOf('=');
      if (at > 0) {
        typed.put(line.substring(0, at), line.substring(at + 1));
      }
    }
    return typed;
  }

  /** Without NUL, which PostgreSQL cannot keep, and no longer than a name can be. */
  private static String clean(String text) {
    String plain = text.replace("\u0000", "").strip();
    return plain.substring(
        0, plain.offsetByCodePoints(0, Math.min(LONGEST, plain.codePointCount(0, plain.length()))));
  }
}
