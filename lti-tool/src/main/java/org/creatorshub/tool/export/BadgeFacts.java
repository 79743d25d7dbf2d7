package org.creatorshub.tool.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * What other formats say of a badge, read from the badge itself.
 *
 * @param path of the badge as data, in the ZIP
 * @param achievement address of what it is given for
 */
record BadgeFacts(
    String path, String name, String description, String issuer, String from, String achievement) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static List<BadgeFacts> of(Bundle bundle) {
    return bundle.badges().stream()
        .filter(file -> file.name().endsWith(".json"))
        .flatMap(file -> read("badges/" + file.name(), file.bytes()))
        .toList();
  }

  private static Stream<BadgeFacts> read(String path, byte[] json) {
    try {
      JsonNode badge = JSON.readTree(json);
      JsonNode achievement = badge.at("/credentialSubject/achievement");
      return Stream.of(
          new BadgeFacts(
              path,
              badge.path("name").asText(achievement.path("name").asText()),
              achievement.path("description").asText(),
              badge.at("/issuer/name").asText(),
              badge.path("validFrom").asText(),
              achievement.path("id").asText()));
    } catch (IOException unreadable) {
      throw new IllegalStateException("Our own badge is no JSON", unreadable);
    }
  }
}
