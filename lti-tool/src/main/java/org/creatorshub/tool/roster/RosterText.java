package org.creatorshub.tool.roster;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.tool.launch.check.CourseRoles;
import org.creatorshub.tool.lmsclient.LenientJson;
import org.creatorshub.tool.session.Role;

/** Reads membership containers (NRPS 2.0, 2.2); relies on user id and roles only. */
final class RosterText {
  private static final int LONGEST_SUBJECT = 255;

  private RosterText() {}

  /** Everybody on these pages, each once; empty when a page is no roster or nobody is on it. */
  static Optional<List<Listed>> read(List<String> pages) {
    Map<String, Listed> people = new LinkedHashMap<>();
    for (String page : pages) {
      JsonNode members = LenientJson.read(page).path("members");
      if (!members.isArray()) {
        return Optional.empty();
      }
      members.forEach(member -> person(member).ifPresent(p -> people.put(p.subject(), p)));
    }
    // The teacher who asks is a member: nobody at all means that something is wrong.
    return people.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(people.values()));
  }

  private static Optional<Listed> person(JsonNode member) {
    String subject = member.path("user_id").asText("");
    Role role = CourseRoles.role(texts(member.path("roles")));
    boolean sound = !subject.isBlank() && subject.length() <= LONGEST_SUBJECT;
    // LTI-NRPS-08: previews and people without a part in the course are left out.
    return sound && role != Role.GUEST
        ? Optional.of(new Listed(subject, role, active(member), name(member)))
        : Optional.empty();
  }

  /** LTI-NRPS-03: a missing status means active. */
  private static boolean active(JsonNode member) {
    return member.path("status").asText("Active").equals("Active");
  }

  private static Optional<String> name(JsonNode member) {
    String whole = member.path("name").asText("");
    String parts =
        (member.path("given_name").asText("") + " " + member.path("family_name").asText(""))
            .strip();
    String name = whole.isBlank() ? parts : whole.strip();
    return name.isEmpty() ? Optional.empty() : Optional.of(name);
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(item -> texts.add(item.asText()));
    return texts;
  }
}
