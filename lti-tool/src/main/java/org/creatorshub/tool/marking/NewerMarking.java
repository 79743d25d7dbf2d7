package org.creatorshub.tool.marking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creatorshub.tool.text.Moment;

/** Tells whether somebody saved or published what a page did not show yet. */
final class NewerMarking {
  private final Markings markings;

  NewerMarking(Markings markings) {
    this.markings = markings;
  }

  /** A sentence that names who and when; empty when the page showed the newest. */
  Optional<MarkResult.Refused> than(Sent sent, HandIn handIn) {
    Optional<Marking> newest = newest(handIn);
    if (newest.map(Marking::revision).orElse(0) != sent.seen()) {
      return newest.map(
          marking -> refused(marking.by(), "published a marking", marking.publishedAt()));
    }
    Optional<MarkingDraft> draft = markings.draft(handIn);
    if (draft.map(MarkingDraft::revision).orElse(0) == sent.revision()) {
      return Optional.empty();
    }
    return Optional.of(
        draft
            .map(one -> refused(one.by(), "saved something newer", one.savedAt().orElseThrow()))
            .orElseGet(() -> MarkResult.Refused.of(MarkRule.CHANGED_MEANWHILE)));
  }

  Optional<Marking> newest(HandIn handIn) {
    List<Marking> all =
        markings.of(handIn.platform(), handIn.item()).stream()
            .filter(marking -> marking.version() == handIn.version())
            .toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  private static MarkResult.Refused refused(Optional<String> by, String did, Instant at) {
    return new MarkResult.Refused(
        MarkRule.CHANGED_MEANWHILE,
        ("%s %s on %s. Your entries stand below and are not kept yet: send them again to put them"
                + " in its place, or open this page anew to see the other.")
            .formatted(by.orElse("Somebody else"), did, Moment.full(at)));
  }
}
