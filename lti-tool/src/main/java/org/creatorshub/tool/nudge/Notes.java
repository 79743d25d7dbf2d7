package org.creatorshub.tool.nudge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Notes to learners. */
public interface Notes {

  /**
   * A note to one learner.
   *
   * @param shownAt when the learner first saw it; empty until then
   */
  record Note(UUID id, UUID person, String text, Instant writtenAt, Optional<Instant> shownAt) {}

  /** One learner in one course. */
  record Reader(UUID platform, UUID course, UUID person) {}

  /** Those of the readers for whom there is a note that was not shown yet; asked at launches. */
  Set<Reader> unread(List<Reader> readers);

  /** False when this note is kept already. */
  boolean add(UUID platform, UUID course, Note note);

  /** Newest first. */
  List<Note> of(UUID platform, UUID course, UUID person);

  /** Marks those as shown that were not; they are returned once only, also to two at once. */
  List<Note> show(UUID platform, UUID course, UUID person, Instant at);
}
