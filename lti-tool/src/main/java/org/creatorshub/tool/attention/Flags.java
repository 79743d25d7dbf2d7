package org.creatorshub.tool.attention;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.rule.Flag;
import org.creatorshub.tool.rule.Rule;

/** Rules that fired, kept with what people said about them. */
public interface Flags {
  /** For so long a flag need not be noted again. */
  Duration NOTED_FOR = Duration.ofHours(1);

  /**
   * A rule that fired for a learner at some time.
   *
   * @param key of {@link Flag}
   * @param reason its words when it was noted last
   * @param lastAt when that was
   * @param answer what the learner said about it; empty for nothing
   * @param snoozedUntil until when teachers wait and see
   * @param note why they do
   */
  record Kept(
      UUID person,
      String key,
      Rule rule,
      Optional<String> unit,
      String reason,
      Instant firstAt,
      Instant lastAt,
      Optional<String> answer,
      Optional<Instant> snoozedUntil,
      Optional<String> note) {
    /** A flag is noted again when its words change, and each hour, so that its history is known. */
    boolean holds(Flag flag, Instant now) {
      return reason.equals(flag.reason()) && lastAt.plus(NOTED_FOR).isAfter(now);
    }

    boolean snoozed(Instant now) {
      return snoozedUntil.filter(now::isBefore).isPresent();
    }
  }

  /** Everything that was ever kept in a course. */
  List<Kept> of(UUID platform, UUID course);

  /** Keeps what fires now; answers and waiting stay as they are. */
  void note(UUID platform, UUID course, Map<UUID, List<Flag>> flags, Instant at);

  /** A learner's answer; false when the flag was never kept. */
  boolean answer(UUID platform, UUID course, UUID person, String key, String text, Instant at);

  /** Waits and sees; an earlier date ends it. False when the flag was never kept. */
  boolean snooze(UUID platform, UUID course, UUID person, String key, Instant until, String note);
}
