package org.creatorshub.tool.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** As much of JSON Schema 2020-12 as our own schema uses; another keyword is a fault by itself. */
final class SmallSchema {
  private static final Set<String> KNOWN =
      Set.of(
          "$schema",
          "$id",
          "$defs",
          "$ref",
          "title",
          "description",
          "type",
          "format",
          "required",
          "properties",
          "items",
          "const",
          "enum",
          "pattern",
          "minimum",
          "maximum",
          "minItems");
  private final JsonNode root;

  SmallSchema(JsonNode root) {
    this.root = root;
  }

  void check(JsonNode schema, JsonNode value, String at, List<String> faults) {
    schema.fieldNames().forEachRemaining(name -> fault(KNOWN.contains(name), at, name, faults));
    if (schema.has("$ref")) {
      String target = schema.path("$ref").asText().substring(1);
      check(root.at(target), value, at, faults);
    }
    fault(fits(schema.path("type").asText(), value), at, "type", faults);
    schema
        .path("required")
        .forEach(name -> fault(value.has(name.asText()), at, name.asText(), faults));
    for (Map.Entry<String, JsonNode> field : schema.path("properties").properties()) {
      if (value.has(field.getKey())) {
        check(field.getValue(), value.path(field.getKey()), at + "." + field.getKey(), faults);
      }
    }
    if (schema.has("items") && value.isArray()) {
      fault(value.size() >= schema.path("minItems").asInt(), at, "minItems", faults);
      value.forEach(one -> check(schema.path("items"), one, at + "[]", faults));
    }
    words(schema, value, at, faults);
  }

  private static void words(JsonNode schema, JsonNode value, String at, List<String> faults) {
    if (schema.has("const")) {
      fault(schema.path("const").equals(value), at, "const", faults);
    }
    if (schema.has("enum")) {
      boolean listed = false;
      for (JsonNode one : schema.path("enum")) {
        listed |= one.equals(value);
      }
      fault(listed, at, "enum", faults);
    }
    if (schema.has("pattern")) {
      boolean found =
          java.util.regex.Pattern.compile(schema.path("pattern").asText())
              .matcher(value.asText())
              .find();
      fault(found, at, "pattern " + value.asText(), faults);
    }
    fault(
        !schema.has("minimum") || value.asInt() >= schema.path("minimum").asInt(),
        at,
        "min",
        faults);
    fault(
        !schema.has("maximum") || value.asInt() <= schema.path("maximum").asInt(),
        at,
        "max",
        faults);
  }

  private static boolean fits(String type, JsonNode value) {
    return switch (type) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isTextual();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      default -> true;
    };
  }

  private static void fault(boolean fine, String at, String what, List<String> faults) {
    if (!fine) {
      faults.add(at + ": " + what);
    }
  }
}
