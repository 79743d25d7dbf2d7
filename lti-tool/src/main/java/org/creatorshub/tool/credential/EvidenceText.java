package org.creatorshub.tool.credential;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Evidence as the database keeps it. */
final class EvidenceText {
  private static final ObjectMapper JSON = new ObjectMapper();

  private EvidenceText() {}

  static String of(List<Evidence> evidence) {
    ArrayNode all = JSON.createArrayNode();
    for (Evidence one : evidence) {
      ObjectNode json = all.addObject().put("name", one.name()).put("narrative", one.narrative());
      one.address().ifPresent(address -> json.put("address", address));
    }
    return all.toString();
  }

  static List<Evidence> read(String text) {
    try {
      List<Evidence> all = new ArrayList<>();
      for (JsonNode one : JSON.readTree(text)) {
        all.add(
            new Evidence(
                one.path("name").asText(),
                one.path("narrative").asText(),
                Optional.ofNullable(one.path("address").textValue())));
      }
      return all;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What was kept is always JSON", e);
    }
  }
}
