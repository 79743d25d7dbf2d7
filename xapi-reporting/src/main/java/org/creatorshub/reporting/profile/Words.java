package org.creatorshub.reporting.profile;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Members that concepts, templates and patterns have alike. */
final class Words {
  private Words() {}

  static ObjectNode object(String id) {
    return JsonNodeFactory.instance.objectNode().put("id", id);
  }

  static void describe(ObjectNode json, String label, String definition) {
    json.putObject("prefLabel").put("en", label);
    json.putObject("definition").put("en", definition);
  }

  /** Nothing for an empty list: profiles may hold no empty values. */
  static void list(ObjectNode json, String member, List<String> values) {
    if (!values.isEmpty()) {
      values.forEach(json.withArrayProperty(member)::add);
    }
  }
}
