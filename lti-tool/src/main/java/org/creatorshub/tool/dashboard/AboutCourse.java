package org.creatorshub.tool.dashboard;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What is known of a course beside its people: groups, of what it is a copy, open requests. */
public interface AboutCourse {
  /** Of an LMS that tells nothing. */
  AboutCourse NOTHING =
      new AboutCourse() {
        @Override
        public List<Group> groups(UUID platform, UUID course) {
          return List.of();
        }

        @Override
        public Set<UUID> members(UUID platform, UUID course, String group) {
          return Set.of();
        }

        @Override
        public Optional<Copied> copied(UUID platform, UUID course) {
          return Optional.empty();
        }

        @Override
        public int erasureRequests(UUID platform, UUID course) {
          return 0;
        }
      };

  /**
   * A group of learners.
   *
   * @param id as the LMS names it
   * @param name with its set, for example "Seminar: Monday"
   */
  record Group(String id, String name) {}

  /**
   * That a course is a copy.
   *
   * @param from title of the course that was copied, if we know it
   */
  record Copied(Optional<String> from) {}

  List<Group> groups(UUID platform, UUID course);

  /** Keys of the people in a group. */
  Set<UUID> members(UUID platform, UUID course, String group);

  /** Empty when the course is no copy, as far as we were told. */
  Optional<Copied> copied(UUID platform, UUID course);

  /** How many of its people asked to be erased and wait for it. */
  int erasureRequests(UUID platform, UUID course);
}
