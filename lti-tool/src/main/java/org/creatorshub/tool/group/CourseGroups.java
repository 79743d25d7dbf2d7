package org.creatorshub.tool.group;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.tool.roster.Listed;
import org.creatorshub.tool.roster.Rosters;

/** The groups that we know of, and where the LMS has its own. */
public interface CourseGroups {

  /**
   * Where a course's groups are listed.
   *
   * @param sets where their sets are, if the LMS has sets
   * @param deployment in whose name we ask, as the LMS knows it
   */
  record Address(String groups, Optional<String> sets, Optional<String> deployment) {
    /** As a launch tells it; its deployment is known already. */
    public Address(String groups, Optional<String> sets) {
      this(groups, sets, Optional.empty());
    }
  }

  Optional<Address> address(Rosters.Course course);

  /** Empty when the LMS offers no groups any longer: then we forget them too. */
  void offered(Rosters.Course course, Optional<Address> address);

  /** Replaces the list of groups; members of groups that are gone are gone with them. */
  void replace(Rosters.Course course, List<CourseGroup> groups);

  /** Takes over who is in which group; {@code whole} when nobody else is in any. */
  void enrol(Rosters.Course course, List<Listed> people, boolean whole);

  /** Notes a try to read the groups; {@code reason} is empty when they were read. */
  void tried(Rosters.Course course, Instant at, String reason);

  /** The groups by set and name. */
  List<CourseGroup> of(UUID platform, UUID context);

  /** Who is in a group. */
  Set<UUID> members(UUID platform, UUID context, String group);
}
