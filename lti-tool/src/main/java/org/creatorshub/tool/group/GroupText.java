package org.creatorshub.tool.group;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.tool.lmsclient.LenientJson;

/** Collects the pages of groups and of group sets (Course Groups 1.0). */
final class GroupText {
  private static final int LONGEST_ID = 255;
  private static final int LONGEST_NAME = 200;
  private static final int MOST = 2_000;

  private final Map<String, String> sets = new LinkedHashMap<>();
  private final Map<String, CourseGroup> groups = new LinkedHashMap<>();

  boolean takeSets(String page) {
    JsonNode list = LenientJson.read(page).path("sets");
    list.forEach(set -> name(set).ifPresent(name -> sets.put(set.path("id").asText(), name)));
    return list.isArray() && sets.size() <= MOST;
  }

  boolean takeGroups(String page) {
    JsonNode list = LenientJson.read(page).path("groups");
    list.forEach(group -> name(group).ifPresent(name -> take(group, name)));
    return list.isArray() && groups.size() <= MOST;
  }

  List<CourseGroup> groups() {
    return List.copyOf(groups.values());
  }

  private void take(JsonNode group, String name) {
    String id = group.path("id").asText();
    Optional<String> set = Optional.ofNullable(sets.get(group.path("set_ids").path(0).asText()));
    groups.put(id, new CourseGroup(id, name, set));
  }

  /** Moodle sends numbers as ids. Without a sound id or a name it is not a group. */
  private static Optional<String> name(JsonNode node) {
    String id = node.path("id").asText("");
    String name = node.path("name").asText("").replaceAll("\\p{Cntrl}", " ").strip();
    return id.isBlank() || id.length() > LONGEST_ID || name.isEmpty()
        ? Optional.empty()
        : Optional.of(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
  }
}
