package org.creatorshub.tool.quiz;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creatorshub.tool.lesson.Run;

/** Keeps the answers of an open attempt; what was confirmed is in the database. */
public final class SavingAnswers {
  /** A longer silence is a break, not work. */
  static final Duration LONGEST_SPELL = Duration.ofMinutes(10);

  private final Attempts attempts;
  private final Clock clock;

  /**
   * What a page sends.
   *
   * @param revision the one that the page was made or last saved with
   * @param writer names the open page; a repeated save of the same page is no conflict
   * @param force the learner chose to keep the answers of this page
   * @param answers by question id; empty list = answer taken back
   */
  public record Sheet(
      long revision, String writer, boolean force, Map<String, List<String>> answers) {
    public Sheet {
      answers = Map.copyOf(answers);
    }
  }

  /** How a save ends. */
  public sealed interface Result {
    /** In the database. */
    record Kept(long revision, Instant at) implements Result {}

    /** Another page saved in between. Nothing was changed. */
    record Elsewhere(long revision) implements Result {}

    /** The attempt is handed in, or there is none. */
    record Closed() implements Result {}
  }

  public SavingAnswers(Attempts attempts, Clock clock) {
    this.attempts = attempts;
    this.clock = clock;
  }

  public Result save(Run run, String test, int number, Sheet sheet) {
    return attempts
        .lock(run, test, number)
        .filter(Attempt::open)
        .map(attempt -> save(attempt, sheet))
        .orElseGet(Result.Closed::new);
  }

  private Result save(Attempt attempt, Sheet sheet) {
    boolean current =
        sheet.revision() == attempt.revision() || sheet.writer().equals(attempt.writer());
    if (!current && !sheet.force()) {
      return new Result.Elsewhere(attempt.revision());
    }
    Instant now = clock.instant();
    long revision = attempt.revision() + 1;
    attempts.save(attempt, changed(attempt, sheet, now), revision, sheet.writer(), now);
    return new Result.Kept(revision, now);
  }

  /** The time since the last save goes in equal parts to the questions that changed. */
  private List<Saved> changed(Attempt attempt, Sheet sheet, Instant now) {
    Map<String, Saved> before = attempts.answers(attempt);
    Map<String, List<String>> changed = new LinkedHashMap<>();
    for (String id : attempt.questions()) {
      List<String> given = sheet.answers().get(id);
      if (given != null && !given.equals(answer(before, id))) {
        changed.put(id, given);
      }
    }
    if (changed.isEmpty()) {
      return List.of();
    }
    Duration spell = Duration.between(attempt.touchedAt(), now);
    Duration share =
        (spell.compareTo(LONGEST_SPELL) > 0 ? LONGEST_SPELL : spell).dividedBy(changed.size());
    return changed.entrySet().stream()
        .map(
            one ->
                new Saved(
                    one.getKey(), one.getValue(), spent(before, one.getKey()).plus(share), now))
        .toList();
  }

  private static List<String> answer(Map<String, Saved> before, String id) {
    Saved saved = before.get(id);
    return saved == null ? List.of() : saved.answer();
  }

  private static Duration spent(Map<String, Saved> before, String id) {
    Saved saved = before.get(id);
    return saved == null ? Duration.ZERO : saved.spent();
  }
}
