package org.creatorshub.tool.group;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.creatorshub.tool.lmsclient.LmsCall;
import org.creatorshub.tool.lmsclient.LmsClient;
import org.creatorshub.tool.lmsclient.ReadingPages;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.roster.Listed;
import org.creatorshub.tool.roster.RosterListener;
import org.creatorshub.tool.roster.Rosters;

/** Reads a course's groups whenever its roster was read (Course Groups 1.0). */
public final class ReadingGroups implements RosterListener {
  private static final String SCOPE =
      "https://purl.imsglobal.org/spec/lti-gs/scope/contextgroup.readonly";
  private static final String GROUPS = "application/vnd.ims.lti-gs.v1.contextgroupcontainer+json";
  private static final String SETS = "application/vnd.ims.lti-gs.v1.contextgroupsetcontainer+json";

  private final CourseGroups groups;
  private final Function<UUID, Optional<Platform>> platforms;
  private final ReadingPages pages;
  private final Clock clock;

  public ReadingGroups(
      CourseGroups groups,
      Function<UUID, Optional<Platform>> platforms,
      LmsClient client,
      Clock clock) {
    this.groups = groups;
    this.platforms = platforms;
    this.pages = new ReadingPages(client);
    this.clock = clock;
  }

  @Override
  public boolean wantsGroups(Rosters.Course course) {
    return groups.address(course).isPresent();
  }

  /** Groups that cannot be read stay as they were, and so does who is in them. */
  @Override
  public void listed(Rosters.Course course, List<Listed> people, boolean whole) {
    Optional<CourseGroups.Address> address = groups.address(course);
    Optional<Platform> platform = platforms.apply(course.platform());
    if (address.isEmpty() || platform.isEmpty()) {
      return;
    }
    GroupText text = new GroupText();
    Platform lms = platform.get();
    // Groups without their sets are better than none.
    CourseGroups.Address from = address.get();
    from.sets().ifPresent(sets -> read(lms, call(from, sets, SETS), text::takeSets));
    boolean known = read(lms, call(from, from.groups(), GROUPS), text::takeGroups);
    if (known) {
      groups.replace(course, text.groups());
      groups.enrol(course, people, whole);
    }
    groups.tried(course, clock.instant(), known ? "" : "the LMS did not tell its groups");
  }

  private static LmsCall call(CourseGroups.Address from, String address, String type) {
    LmsCall call = LmsCall.get(URI.create(address), SCOPE, type);
    return from.deployment().map(call::inDeployment).orElse(call);
  }

  private boolean read(Platform lms, LmsCall call, Predicate<String> taker) {
    return pages.walk(lms, call, taker) instanceof ReadingPages.Walked;
  }
}
