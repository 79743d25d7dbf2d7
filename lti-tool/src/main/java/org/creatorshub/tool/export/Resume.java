package org.creatorshub.tool.export;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creatorshub.tool.portfolio.Content;

/** The portfolio as JSON Resume 1.0.0: pieces are projects, badges certificates. */
final class Resume {
  private Resume() {}

  static Map<String, Object> of(Bundle bundle) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put(
        "$schema", "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json");
    bundle.owner().ifPresent(name -> json.put("basics", Map.of("name", name)));
    json.put("projects", bundle.items().stream().map(item -> project(bundle, item)).toList());
    json.put("certificates", certificates(bundle));
    json.put("meta", Map.of("version", "v1.0.0", "lastModified", bundle.dataAsOf().toString()));
    return json;
  }

  private static Map<String, Object> project(Bundle bundle, Item item) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", item.title());
    json.put("description", item.words());
    json.put("entity", bundle.course());
    json.put("startDate", day(item.versions().getFirst().at()));
    json.put("endDate", day(item.newest().at()));
    if (!item.outcomes().isEmpty()) {
      json.put("keywords", item.outcomes());
    }
    if (item.newest().version().content() instanceof Content.Link link) {
      json.put("url", link.address().toString());
    }
    return json;
  }

  private static List<Map<String, String>> certificates(Bundle bundle) {
    return BadgeFacts.of(bundle).stream()
        .map(
            badge -> {
              Map<String, String> json = new LinkedHashMap<>();
              json.put("name", badge.name());
              json.put("date", badge.from().substring(0, Math.min(10, badge.from().length())));
              json.put("issuer", badge.issuer());
              json.put("url", badge.achievement());
              return json;
            })
        .toList();
  }

  private static String day(Instant at) {
    return at.atOffset(ZoneOffset.UTC).toLocalDate().toString();
  }
}
