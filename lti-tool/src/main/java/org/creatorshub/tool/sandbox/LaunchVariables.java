package org.creatorshub.tool.sandbox;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Custom parameters of a launch with their variables (LTI Core 1.3, 3.6 and appendix B). */
final class LaunchVariables {
  /** Like Moodle and Canvas: a variable that they do not know is sent as it stands. */
  Map<String, String> resolved(InstalledTool tool, Course course, Activity activity) {
    Map<String, String> custom = new LinkedHashMap<>(tool.custom());
    custom.putAll(activity.custom());
    Map<String, String> known = Map.of("$Context.id.history", joined(course.history()));
    custom.replaceAll((name, value) -> known.getOrDefault(value, value));
    return custom;
  }

  private static String joined(List<String> ids) {
    return ids.stream()
        .map(id -> URLEncoder.encode(id, StandardCharsets.UTF_8))
        .collect(Collectors.joining(","));
  }
}
