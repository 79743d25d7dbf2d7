package org.creatorshub.tool.marking;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.creatorshub.tool.rubric.FilledRubric;
import org.creatorshub.tool.session.LaunchSession;

/** Keeps a marking while a teacher writes it, and never over what somebody else wrote meanwhile. */
public final class SavingMarking {
  private final FindingWork finding;
  private final Markings markings;
  private final Clock clock;

  public SavingMarking(FindingWork finding, Markings markings, Clock clock) {
    this.finding = finding;
    this.markings = markings;
    this.clock = clock;
  }

  MarkResult save(LaunchSession teacher, Sent sent) {
    if (!teacher.teaches()) {
      return MarkResult.Refused.of(MarkRule.NOT_A_TEACHER);
    }
    return finding
        .find(teacher, sent.item(), sent.version())
        .map(found -> save(teacher, sent, found))
        .orElseGet(() -> MarkResult.Refused.of(MarkRule.NOTHING_THERE));
  }

  private MarkResult save(LaunchSession teacher, Sent sent, FindingWork.Found found) {
    HandIn handIn = found.handIn();
    FilledRubric filled = FilledRubric.of(found.task().rubric(), sent.form());
    if (filled.tooLong()) {
      return MarkResult.Refused.of(MarkRule.TOO_LONG);
    }
    Optional<MarkingDraft> same =
        markings
            .draft(handIn)
            .filter(draft -> draft.filled().equals(filled))
            .filter(draft -> draft.revision() == sent.revision() + 1);
    if (same.isPresent()) {
      return saved(same.get().revision(), same.get().savedAt().orElseThrow());
    }
    NewerMarking newer = new NewerMarking(markings);
    Optional<MarkResult.Refused> refusal = newer.than(sent, handIn);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Instant now = clock.instant();
    return markings.saveDraft(handIn, filled, sent.revision(), teacher.person(), now)
        ? saved(sent.revision() + 1, now)
        : newer
            .than(sent, handIn)
            .orElseGet(() -> MarkResult.Refused.of(MarkRule.CHANGED_MEANWHILE));
  }

  private static MarkResult saved(int revision, Instant at) {
    return new MarkResult.Saved(revision, at);
  }
}
