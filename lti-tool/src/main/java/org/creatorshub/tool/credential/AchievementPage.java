package org.creatorshub.tool.credential;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What a badge is given for, for everybody to read. */
record AchievementPage(
    String name,
    String description,
    String criteria,
    String version,
    String picture,
    String issuer,
    List<Target> outcomes,
    List<Target> frameworks) {
  /** Something outside that the badge points to. */
  record Target(String code, String name, String framework) {}

  static AchievementPage of(JsonNode json, String path, Issuer issuer) {
    List<Target> outcomes = new ArrayList<>();
    List<Target> frameworks = new ArrayList<>();
    for (JsonNode one : json.path("alignment")) {
      Target target =
          new Target(
              one.path("targetCode").asText(),
              one.path("targetName").asText(),
              one.path("targetFramework").asText());
      (one.path("targetType").asText().equals("CFItem") ? outcomes : frameworks).add(target);
    }
    return new AchievementPage(
        json.path("name").asText(),
        json.path("description").asText(),
        json.path("criteria").path("narrative").asText(),
        json.path("version").asText(),
        path + "/badge.svg",
        issuer.name(),
        outcomes,
        frameworks);
  }
}
