package org.creatorshub.tool.sandbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names and roles of the course (NRPS 2.0), in pages. */
final class RosterService {
  private static final String TYPE = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";

  private final Campus campus;

  RosterService(Campus campus) {
    this.campus = campus;
  }

  Answer answer(Request request) {
    return campus
        .course(request)
        .map(course -> listed(course, request.query()))
        .orElseGet(() -> Answer.text(404, "No such course"));
  }

  private Answer listed(Course course, Params query) {
    List<Member> members = campus.members(course);
    int from = query.number("from", 0);
    int limit = Math.max(1, query.number("limit", Member.ALL.size()));
    List<Member> page = members.stream().skip(from).limit(limit).toList();
    Answer answer =
        Answer.json(
            200,
            TYPE + "; charset=utf-8",
            Map.of(
                "id", campus.memberships(course),
                "context",
                    Map.of(
                        "id", course.id(),
                        "label", course.label(),
                        "title", course.title()),
                "members", page.stream().map(RosterService::entry).toList()));
    int next = from + limit;
    return next < members.size() ? answer.with("Link", next(course, next, limit)) : answer;
  }

  private String next(Course course, int from, int limit) {
    String address = campus.memberships(course);
    return "<%s%slimit=%d&from=%d>; rel=\"next\""
        .formatted(address, address.contains("?") ? "&" : "?", limit, from);
  }

  private static Map<String, Object> entry(Member member) {
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
    return entry;
  }
}
