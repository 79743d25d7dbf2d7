package org.creatorshub.tool.inquiry;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The groups of a course, with their learners as the read models know them. */
public interface Classes {

  /** A group of learners as the LMS keeps it. */
  record Group(String id, String name) {}

  List<Group> groups(UUID platform, UUID course);

  /** Pseudonyms of the learners of a group; none when it is unknown. */
  Set<UUID> learners(UUID platform, UUID course, String group);
}
