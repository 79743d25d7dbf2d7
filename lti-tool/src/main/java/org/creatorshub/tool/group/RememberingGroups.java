package org.creatorshub.tool.group;

import java.time.Instant;
import java.util.Optional;
import org.creatorshub.tool.launch.AfterAdmission;
import org.creatorshub.tool.launch.SeenBefore;
import org.creatorshub.tool.launch.check.Launch;
import org.creatorshub.tool.roster.Rosters;
import org.creatorshub.tool.session.LaunchSession;

/** Keeps where the LMS lists a course's groups, as launches tell it. */
public final class RememberingGroups implements AfterAdmission {
  private final CourseGroups groups;
  private final SeenBefore<Rosters.Course, Optional<CourseGroups.Address>> seen =
      new SeenBefore<>();

  public RememberingGroups(CourseGroups groups) {
    this.groups = groups;
  }

  @Override
  public void admitted(Launch launch, LaunchSession session, Instant at) {
    session
        .context()
        .map(context -> new Rosters.Course(session.platform(), context))
        .ifPresent(course -> remember(course, launch));
  }

  private void remember(Rosters.Course course, Launch launch) {
    Optional<CourseGroups.Address> offered =
        launch
            .services()
            .groups()
            .map(address -> new CourseGroups.Address(address, launch.services().groupSets()));
    seen.remember(
        course, offered, () -> groups.address(course), address -> groups.offered(course, address));
  }
}
