package org.creatorshub.tool.roster;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.tool.launch.check.CourseRoles;
import org.creatorshub.tool.lmsclient.LenientJson;
import org.creatorshub.tool.session.Role;

/** Collects the pages of a membership container (NRPS 2.0, 2.2); relies on user id and roles. */
final class RosterText {
  private static final int LONGEST_ID = 255;
  private static final int MOST_PEOPLE = 200_000;
  private static final int MOST_GROUPS = 50;

  private final Map<String, Listed> people = new LinkedHashMap<>();
  private final Set<String> gone = new HashSet<>();

  /** False for what is no page of a roster, or one too many. */
  boolean take(String page) {
    JsonNode members = LenientJson.read(page).path("members");
    members.forEach(this::take);
    return members.isArray() && people.size() + gone.size() <= MOST_PEOPLE;
  }

  /** Everybody, each once as told last. */
  List<Listed> people() {
    return List.copyOf(people.values());
  }

  /** Who was told to have left: only differences tell that (LTI-NRPS-03). */
  Set<String> gone() {
    return Set.copyOf(gone);
  }

  private void take(JsonNode member) {
    String subject = member.path("user_id").asText("");
    if (subject.isBlank() || subject.length() > LONGEST_ID) {
      return;
    }
    people.remove(subject);
    gone.remove(subject);
    if (member.path("status").asText("").equals("Deleted")) {
      gone.add(subject);
      return;
    }
    Role role = CourseRoles.role(texts(member.path("roles")));
    // LTI-NRPS-08: previews and people without a part in the course are left out.
    if (role != Role.GUEST) {
      people.put(subject, new Listed(subject, role, active(member), name(member), groups(member)));
    }
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

  /** Course Groups 1.0: {@code group_enrollments} of a member. */
  private static Set<String> groups(JsonNode member) {
    Set<String> groups = new HashSet<>();
    for (JsonNode enrolment : member.path("group_enrollments")) {
      String id = enrolment.path("group_id").asText("");
      if (!id.isBlank() && id.length() <= LONGEST_ID && groups.size() < MOST_GROUPS) {
        groups.add(id);
      }
    }
    return groups;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(item -> texts.add(item.asText()));
    return texts;
  }
}
