package org.creatorshub.tool.roster;

import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.tool.lmsclient.LmsCall;

/** The lists of people that we keep, and where the LMS has its own. */
public interface Rosters {

  /** A course in the LMS. */
  record Course(UUID platform, UUID context) {}

  /**
   * What an earlier reading left for the next.
   *
   * @param differences where the LMS tells what has changed since
   * @param wholeAt when everybody was read last
   */
  record Earlier(Optional<URI> differences, Optional<Instant> wholeAt) {}

  /**
   * How a reading ended well.
   *
   * @param whole false when only differences were read
   */
  record Outcome(boolean whole, Optional<URI> differences, RosterChange change) {}

  /**
   * Where the LMS lists the people of a course.
   *
   * @param deployment in whose name we ask, as the LMS knows it
   */
  record Address(URI members, Optional<String> deployment) {
    LmsCall call(URI at, String scope, String type) {
      LmsCall call = LmsCall.get(at, scope, type);
      return deployment.map(call::inDeployment).orElse(call);
    }
  }

  /** The LMS's id of a link that was launched. */
  Optional<String> link(UUID platform, UUID link);

  /** The LMS's ids of people, by ours. */
  Map<UUID, String> subjects(UUID platform, Collection<UUID> people);

  /** Empty when the LMS does not list the people of this course. */
  Optional<Address> address(Course course);

  /**
   * Begins a reading, for one caller at a time over all nodes: empty while another reads. A reading
   * that never ended stops counting after ten minutes.
   */
  Optional<Earlier> begin(Course course, Instant at);

  /**
   * Takes over a complete list in one step: names and roles, and who is no longer there. The role
   * of somebody who has launched stays as the launch said.
   */
  RosterChange apply(Course course, List<Listed> people, Instant at);

  /** Takes over what has changed, in one step; who is not named stays. */
  RosterChange amend(Course course, List<Listed> people, Set<String> gone, Instant at);

  /** Ends a reading that took a list over. */
  void done(Course course, Instant at, Outcome outcome);

  /** Ends a reading that changed nothing; the next one reads everybody. */
  void failed(Course course, Instant at, String reason);

  /** Courses that a teacher opened after the last try, if that was before {@code before}. */
  List<Course> due(Instant before);
}
