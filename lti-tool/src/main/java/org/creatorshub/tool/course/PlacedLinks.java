package org.creatorshub.tool.course;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The links to units that were opened from a course at least once. */
public interface PlacedLinks {

  /** In the order of units, then of titles. */
  List<PlacedLink> in(UUID platform, UUID context);

  /**
   * The links that a person has opened from the LMS, each with that person's run through it. What
   * was never opened may be hidden or locked there, so that we do not open it either.
   */
  Map<UUID, UUID> openedBy(UUID platform, UUID person);
}
