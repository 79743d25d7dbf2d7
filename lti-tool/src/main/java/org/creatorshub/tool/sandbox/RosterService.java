package org.creatorshub.tool.sandbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names and roles of a course (NRPS 2.0): in pages, by role, of one link, or what has changed. */
final class RosterService {
  private static final String TYPE = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";

  private final Campus campus;

  RosterService(Campus campus) {
    this.campus = campus;
  }

  Answer answer(Request request) {
    Optional<Course> course = campus.course(request);
    boolean otherLink =
        request.query().one("rlid").isPresent()
            && course.flatMap(found -> link(found, request.query())).isEmpty();
    if (course.isEmpty() || otherLink) {
      return Answer.text(404, "No such course or link");
    }
    return request.query().one("since").isPresent()
        ? changed(course.get(), request.query())
        : listed(course.get(), request.query());
  }

  private Optional<Activity> link(Course course, Params query) {
    return campus.store().activities(course.id()).stream()
        .filter(activity -> query.has("rlid", Long.toString(activity.id())))
        .findFirst();
  }

  private Answer listed(Course course, Params query) {
    List<Member> members =
        campus.members(course).stream().filter(member -> wanted(member, query)).toList();
    int from = query.number("from", 0);
    int limit = Math.max(1, query.number("limit", Member.ALL.size()));
    List<Map<String, Object>> page =
        members.stream()
            .skip(from)
            .limit(limit)
            .map(member -> entry(member, course, query))
            .toList();
    List<String> links = new ArrayList<>();
    if (from + limit < members.size()) {
      links.add(address(course, "limit=%d&from=%d".formatted(limit, from + limit), "next"));
    }
    differences(course).ifPresent(links::add);
    return container(course, page, links);
  }

  private static boolean wanted(Member member, Params query) {
    return query
        .one("role")
        .map(role -> role.substring(role.indexOf('#') + 1))
        .map(member.rosterRoles()::contains)
        .orElse(true);
  }

  /** Who came or went since a list was made. */
  private Answer changed(Course course, Params query) {
    long since = query.number("since", 0);
    List<Map<String, Object>> page =
        campus.store().courses().changes(course.id()).stream()
            .filter(change -> change.number() > since)
            .map(change -> change(change, course, query))
            .toList();
    return container(course, page, differences(course).stream().toList());
  }

  private static Map<String, Object> change(
      SandboxCourses.Change change, Course course, Params query) {
    return change.present()
        ? Member.of(change.member()).map(member -> entry(member, course, query)).orElseThrow()
        : Map.of("user_id", change.member(), "status", "Deleted", "roles", List.of());
  }

  private Answer container(Course course, List<Map<String, Object>> members, List<String> links) {
    Answer answer =
        Answer.json(
            200,
            TYPE + "; charset=utf-8",
            Map.of(
                "id",
                campus.memberships(course),
                "context",
                Map.of("id", course.id(), "label", course.label(), "title", course.title()),
                "members",
                members));
    return links.isEmpty() ? answer : answer.with("Link", String.join(", ", links));
  }

  /** Neither Moodle nor Canvas tells differences; here one manner does, so that they are tried. */
  private Optional<String> differences(Course course) {
    long last =
        campus.store().courses().changes(course.id()).stream()
            .mapToLong(SandboxCourses.Change::number)
            .max()
            .orElse(0);
    return campus.manners().are(Manner.MOODLE)
        ? Optional.of(address(course, "groups=true&since=" + last, "differences"))
        : Optional.empty();
  }

  private String address(Course course, String query, String relation) {
    String address = campus.memberships(course);
    return "<%s%s%s>; rel=\"%s\""
        .formatted(address, address.contains("?") ? "&" : "?", query, relation);
  }

  private static Map<String, Object> entry(Member member, Course course, Params query) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("status", "Active");
    entry.put("roles", member.rosterRoles());
    entry.put("user_id", member.id());
    if (member.sharesName()) {
      entry.put("name", member.name());
      entry.put("given_name", member.givenName());
      entry.put("family_name", member.familyName());
      entry.put("email", member.email());
    }
    if (query.one("rlid").isPresent()) {
      entry.put(
          "message", List.of(Map.of(LaunchClaims.LTI + "message_type", "LtiResourceLinkRequest")));
    }
    if (query.has("groups", "true") && member.studies()) {
      entry.put("group_enrollments", List.of(Map.of("group_id", GroupService.of(member, course))));
    }
    return entry;
  }
}
