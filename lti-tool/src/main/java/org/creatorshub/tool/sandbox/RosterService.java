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
    int from = request.query().number("from", 0);
    int limit = Math.max(1, request.query().number("limit", Member.ALL.size()));
    List<Member> page = Member.ALL.stream().skip(from).limit(limit).toList();
    Answer answer =
        Answer.json(
            200,
            TYPE + "; charset=utf-8",
            Map.of(
                "id", campus.memberships(),
                "context",
                    Map.of(
                        "id", Campus.COURSE_ID,
                        "label", Campus.COURSE_LABEL,
                        "title", Campus.COURSE_TITLE),
                "members", page.stream().map(RosterService::entry).toList()));
    int next = from + limit;
    return next < Member.ALL.size() ? answer.with("Link", next(next, limit)) : answer;
  }

  private String next(int from, int limit) {
    return "<%s?limit=%d&from=%d>; rel=\"next\"".formatted(campus.memberships(), limit, from);
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
