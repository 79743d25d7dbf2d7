package org.creatorshub.tool.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.keys.Fingerprint;

/** Reviewers' links and who looked when. Tokens are known by their hash alone. */
public interface ReviewLinks {

  /** A link with how often it was used. */
  record Used(ReviewLink link, int views, Optional<Instant> lastView) {}

  void add(ReviewLink link, Fingerprint hash);

  Optional<ReviewLink> byToken(Fingerprint hash);

  /** The links of a course, newest first. */
  List<Used> ofCourse(UUID platform, UUID course);

  /** The links of an LMS, or of all of them, newest first. */
  List<Used> all(Optional<UUID> platform);

  /** Ends a link now; true for the first time only. */
  boolean revoke(UUID platform, UUID course, UUID link, Instant at);

  /** Notes one look; nothing about the reader. */
  void viewed(ReviewLink link, String page, Instant at);
}
