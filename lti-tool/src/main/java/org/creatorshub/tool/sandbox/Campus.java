package org.creatorshub.tool.sandbox;

import java.net.URI;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What every part of one running sandbox shares.
 *
 * @param base own address, and issuer
 */
record Campus(
    URI base,
    URI tool,
    SandboxStore store,
    Clock clock,
    SandboxKeys keys,
    Tools tools,
    Misbehaviours misbehaviours,
    Manners manners,
    NoticeHandlers handlers,
    HttpToolNotices notices) {

  static final String CLIENT_ID = "sandbox-creators-hub";
  static final String DEPLOYMENT = "1";
  static final String COURSE_ID = "om-26";
  static final String COURSE_LABEL = "OM101";
  static final String COURSE_TITLE = "Online Marketing, autumn 2026";
  static final String NAME = "Sandbox University";

  /** Verifies what tools sign. */
  Tools toolKeys() {
    return tools;
  }

  String issuer() {
    return base.toString();
  }

  String address(String path) {
    return base + path;
  }

  String launchAddress() {
    return tool + "/lti/launch";
  }

  /** Like Moodle, every service address carries a query that must stay behind sub-paths. */
  String lineItems(Course course) {
    return address("/services/lineitems?type_id=1" + course.query("&"));
  }

  String lineItem(long id) {
    return address("/services/lineitems/" + id + "/lineitem?type_id=1");
  }

  String memberships(Course course) {
    return address("/services/memberships" + course.query("?"));
  }

  /** The course that an address means: the first, where it names none. */
  Optional<Course> course(Request request) {
    return store().courses().course(request.query().one("course").orElse(COURSE_ID));
  }

  Course courseOf(Activity activity) {
    return store().courses().course(activity.course()).orElse(Course.FIRST);
  }

  /** Who is in the course now. */
  List<Member> members(Course course) {
    return store().courses().changes(course.id()).stream()
        .filter(SandboxCourses.Change::present)
        .flatMap(change -> Member.of(change.member()).stream())
        .sorted(Comparator.comparing(Member::id))
        .toList();
  }

  Optional<Member> member(Course course, String id) {
    return members(course).stream().filter(member -> member.id().equals(id)).findFirst();
  }

  /** The only column of an activity; Moodle stops naming it when there are several. */
  OptionalLong onlyLineItemOf(Activity activity) {
    long[] ids =
        store.lineItems().stream()
            .filter(item -> item.activity().equals(OptionalLong.of(activity.id())))
            .mapToLong(LineItem::id)
            .toArray();
    return ids.length == 1 ? OptionalLong.of(ids[0]) : OptionalLong.empty();
  }
}
