package org.creatorshub.tool.privacy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds people by what administrators know of them. */
public interface People {
  Optional<KnownPerson> byId(UUID platform, UUID person);

  Optional<KnownPerson> bySubject(UUID platform, String subject);

  /**
   * At most 20 people whose name or e-mail holds the text, or whose LMS id it is.
   *
   * @param course only people of this course; empty for everybody
   */
  List<KnownPerson> search(UUID platform, Optional<UUID> course, String text);

  boolean belongsTo(UUID platform, UUID person, UUID course);
}
