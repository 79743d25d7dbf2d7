package org.creatorshub.tool.writing;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creatorshub.content.course.FreeText;
import org.creatorshub.reporting.event.LearningEvent.TextWritten;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.reporting.event.Occasion;
import org.creatorshub.tool.lesson.Occasions;
import org.creatorshub.tool.lesson.Run;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.text.Words;

/** A learner writes a text, compares it with an answer and checks it; as often as they like. */
public final class WritingText {
  static final int LONGEST = 20_000;

  private final WrittenTexts texts;
  private final LearningEvents events;
  private final Clock clock;

  public WritingText(WrittenTexts texts, LearningEvents events, Clock clock) {
    this.texts = texts;
    this.events = events;
    this.clock = clock;
  }

  /** What this person has written; nothing for those who are not recorded. */
  Written written(LaunchSession session, FreeText text) {
    return Run.of(session).map(run -> texts.of(run, text.id())).orElse(Written.NOTHING);
  }

  /** Saves unless a newer text exists; the same text again is fine. */
  Result save(LaunchSession session, FreeText text, int revision, String content) {
    Optional<Run> run = Run.of(session);
    if (run.isEmpty()) {
      return new Result.Refused(WritingRule.NOT_A_LEARNER);
    }
    if (content.length() > LONGEST) {
      return new Result.Refused(WritingRule.TOO_LONG);
    }
    String storable = storable(content);
    Written before = texts.of(run.get(), text.id());
    boolean same = before.text().equals(storable) && before.revision() >= revision;
    if (!same && !texts.save(run.get(), text.id(), storable, revision, clock.instant())) {
      return new Result.Refused(WritingRule.CHANGED_MEANWHILE);
    }
    return new Result.Kept(texts.of(run.get(), text.id()));
  }

  /** Saves, and opens the model answer to those who wrote as much as the task asks. */
  Result compare(LaunchSession session, FreeText text, int revision, String content) {
    Result saved = save(session, text, revision, content);
    if (!(saved instanceof Result.Kept(Written written))) {
      return saved;
    }
    if (Words.in(written.text()) < text.least()) {
      return new Result.Refused(WritingRule.TOO_SHORT_TO_COMPARE);
    }
    Run run = Run.of(session).orElseThrow();
    texts.compare(run, text.id(), clock.instant());
    return new Result.Kept(texts.of(run, text.id()));
  }

  /**
   * Keeps which sentences the learner finds true; a text is told of once, however often checked.
   */
  Result check(LaunchSession session, String unit, FreeText text, Set<Integer> ticks) {
    Optional<Occasion> occasion = Occasions.of(session, clock.instant());
    if (occasion.isEmpty()) {
      return new Result.Refused(WritingRule.NOT_A_LEARNER);
    }
    Run run = Run.of(occasion.get());
    Written written = texts.of(run, text.id());
    if (written.comparedAt().isEmpty()) {
      return new Result.Refused(WritingRule.NOTHING_TO_CHECK);
    }
    Set<Integer> known =
        ticks.stream()
            .filter(tick -> tick >= 1 && tick <= text.criteria().size())
            .collect(Collectors.toSet());
    int version = texts.check(run, text.id(), known, written.revision(), occasion.get().at());
    if (version > written.version()) {
      int words = Words.in(written.text());
      events.publish(new TextWritten(occasion.get(), unit, text.id(), version, words));
    }
    return new Result.Kept(texts.of(run, text.id()));
  }

  /** Line ends as LF, and without NUL, which PostgreSQL cannot keep. */
  private static String storable(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n').replace("\u0000", "");
  }
}
