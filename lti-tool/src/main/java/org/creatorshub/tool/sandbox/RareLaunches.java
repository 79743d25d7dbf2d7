package org.creatorshub.tool.sandbox;

import static org.creatorshub.tool.sandbox.LaunchClaims.LTI;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Announces the rarer kinds of launches: submission review and data privacy. */
final class RareLaunches {
  private static final String GRADES = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";

  private final Campus campus;
  private final LaunchStart start;
  private final PendingLaunches pending;
  private final Amendments amendments;

  RareLaunches(Campus campus, LaunchStart start, PendingLaunches pending, Amendments amendments) {
    this.campus = campus;
    this.start = start;
    this.pending = pending;
    this.amendments = amendments;
  }

  /** A grader looks at a student's work, or a student at the own. */
  Answer review(Member viewer, Course course, LineItem column, Member student, Request request) {
    Optional<Activity> activity =
        column.activity().isPresent()
            ? campus.store().activity(column.activity().getAsLong())
            : Optional.empty();
    String hint = pending.announce(new PendingLaunches.Pending(viewer, course, activity, "iframe"));
    String target =
        activity.map(known -> campus.tool() + known.path()).orElseGet(campus::launchAddress);
    amendments.put(
        hint,
        message -> {
          message.put(LTI + "message_type", "LtiSubmissionReviewRequest");
          message.put(LTI + "target_link_uri", target);
          message.put(LTI + "for_user", forUser(student));
          message.put(GRADES, endpoint(course, column));
          message.remove(LaunchClaims.DEEP_LINK + "deep_linking_settings");
          message.put(
              LTI + "launch_presentation",
              presentation(viewer, "/as/" + viewer.id() + "/gradebook" + course.query("?")));
        });
    return start.initiation(viewer, hint, target, request);
  }

  private Map<String, Object> endpoint(Course course, LineItem column) {
    return Map.of(
        "scope",
        Scopes.GRADES.stream().filter(campus.tools().inUse().scopes()::contains).toList(),
        "lineitems",
        campus.lineItems(course),
        "lineitem",
        campus.lineItem(column.id()));
  }

  /** An administrator looks at people's data; nobody means all of them. */
  Answer privacy(Member administrator, Optional<Member> about, Request request) {
    String hint =
        pending.announce(
            new PendingLaunches.Pending(administrator, Course.FIRST, Optional.empty(), "iframe"));
    amendments.put(
        hint,
        message -> {
          message.put(LTI + "message_type", "LtiDataPrivacyLaunchRequest");
          List.of("context", "resource_link", "custom").forEach(name -> message.remove(LTI + name));
          message.remove(LaunchClaims.DEEP_LINK + "deep_linking_settings");
          message
              .keySet()
              .removeIf(name -> name.contains("/lti-ags/") || name.contains("/lti-nrps/"));
          about.ifPresent(person -> message.put(LTI + "for_user", forUser(person)));
          message.put(LTI + "launch_presentation", presentation(administrator, "/as/900/privacy"));
        });
    return start.initiation(administrator, hint, campus.launchAddress(), request);
  }

  private Map<String, Object> presentation(Member viewer, String back) {
    return Map.of(
        "locale",
        campus.manners().locale(viewer),
        "document_target",
        "iframe",
        "return_url",
        campus.address(back));
  }

  private static Map<String, Object> forUser(Member person) {
    Map<String, Object> claim = new LinkedHashMap<>();
    claim.put("user_id", person.id());
    if (person.sharesName()) {
      claim.put("name", person.name());
      claim.put("given_name", person.givenName());
      claim.put("family_name", person.familyName());
    }
    claim.put("roles", person.launchRoles());
    return claim;
  }
}
