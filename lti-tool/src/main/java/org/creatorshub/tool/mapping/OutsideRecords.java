package org.creatorshub.tool.mapping;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was brought into a course, and whose it is. */
public interface OutsideRecords {
  /** Keeps what is new, and answers that; a statement that is there already stays as it is. */
  List<OutsideStatement> keep(CoursePlace place, List<OutsideStatement> statements, Instant now);

  /** Those who are not mapped first, then by label. */
  List<OutsideActor> actors(CoursePlace place);

  Optional<OutsideActor> actor(CoursePlace place, UUID key);

  /** Everything of an actor, oldest first. */
  List<OutsideStatement> of(CoursePlace place, UUID actor);

  /** False when the actor is mapped already, or unknown. */
  boolean map(CoursePlace place, UUID actor, OutsideActor.Mapped mapped);

  void unmap(CoursePlace place, UUID actor);
}
