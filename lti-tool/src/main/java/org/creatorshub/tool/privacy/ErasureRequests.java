package org.creatorshub.tool.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Learners who asked to be erased, until an administrator does it or they think again. */
public interface ErasureRequests {

  /** Somebody who asked. */
  record Request(KnownPerson person, Instant at) {}

  /** A second request changes nothing. */
  void ask(UUID platform, UUID person, Optional<UUID> course, Instant at);

  void withdraw(UUID platform, UUID person);

  Optional<Instant> askedAt(UUID platform, UUID person);

  /**
   * Oldest first.
   *
   * @param course only people of this course; empty for everybody
   */
  List<Request> open(UUID platform, Optional<UUID> course);
}
