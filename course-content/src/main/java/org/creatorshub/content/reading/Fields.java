package org.creatorshub.content.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.creatorshub.content.course.Place;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * The keys of one mapping. A missing or wrong value is a fault and reads as something harmless, so
 * that all faults of a file are found at once.
 */
final class Fields {
  static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,39}");
  static final Pattern LOCAL_ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");
  static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,39}");
  static final Pattern OUTCOME = Pattern.compile("LO\\d{1,2}\\.\\d{1,2}");
  static final Pattern MISCONCEPTION = Pattern.compile("M(-[A-Z0-9]+){1,6}");

  private final YamlFile file;
  private final Node node;
  private final Map<String, Node> values = new LinkedHashMap<>();

  private Fields(YamlFile file, Node node) {
    this.file = file;
    this.node = node;
  }

  /** Reads a mapping that may hold the known keys only. */
  static Fields of(YamlFile file, Node node, String... known) {
    Fields fields = any(file, node);
    for (Map.Entry<String, Node> entry : fields.values.entrySet()) {
      if (!List.of(known).contains(entry.getKey())) {
        file.fault(
            entry.getValue(),
            "KEYS",
            "The key \""
                + entry.getKey()
                + "\" is unknown. Known here: "
                + String.join(", ", known)
                + ".");
      }
    }
    return fields;
  }

  /** Reads a mapping with keys of the author's choice. */
  static Fields any(YamlFile file, Node node) {
    Fields fields = new Fields(file, node);
    if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(fields::add);
    } else {
      file.fault(node, "YAML", "Keys with values are expected here.");
    }
    return fields;
  }

  private void add(NodeTuple tuple) {
    String key = scalar(tuple.getKeyNode());
    if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
      file.fault(tuple.getKeyNode(), "KEYS", "The key \"" + key + "\" is given twice. Keep one.");
    }
  }

  YamlFile file() {
    return file;
  }

  Place place() {
    return file.place(node);
  }

  Place place(String key) {
    return file.place(values.getOrDefault(key, node));
  }

  Map<String, Node> entries() {
    return values;
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  void fault(String key, String rule, String message) {
    file.draft().fault(place(key), rule, message);
  }

  Optional<Node> child(String key) {
    Node child = values.get(key);
    if (child == null && node instanceof MappingNode) {
      file.fault(node, "KEYS", "The key \"" + key + "\" is missing. Add it.");
    }
    return Optional.ofNullable(child);
  }

  List<Node> children(String key) {
    return child(key).map(file::entries).orElse(List.of());
  }

  List<Node> optionalChildren(String key) {
    return has(key) ? children(key) : List.of();
  }

  String text(String key) {
    Optional<Node> child = child(key);
    String text = child.map(this::scalar).orElse("");
    if (child.isPresent() && child.get() instanceof ScalarNode && text.isBlank()) {
      fault(key, "KEYS", "The key \"" + key + "\" is empty. Write its value.");
    }
    return text;
  }

  String optionalText(String key) {
    return has(key) ? child(key).map(this::scalar).orElse("") : "";
  }

  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    children(key).forEach(child -> texts.add(scalar(child)));
    return texts;
  }

  /** A text of a certain shape. */
  String shaped(String key, Pattern shape, String description) {
    String text = text(key);
    if (!text.isBlank() && !shape.matcher(text).matches()) {
      fault(key, "AUTH-01", "\"" + Draft.shortened(text) + "\" is not " + description + ".");
      return "";
    }
    return text;
  }

  /** The id of a thing; unique in the course. */
  String newId(String key) {
    String id = shaped(key, ID, "an id: 2 to 40 of a–z, 0–9 and -, a letter first");
    if (!id.isEmpty()) {
      file.draft().claim(id, place(key));
    }
    return id;
  }

  /** An id that is unique among its neighbours only. */
  String localId(String key) {
    return shaped(key, LOCAL_ID, "an id: 1 to 40 of a–z, 0–9 and -, a letter first");
  }

  List<String> outcomes() {
    List<String> outcomes = texts("outcomes");
    for (String outcome : outcomes) {
      if (!OUTCOME.matcher(outcome).matches()) {
        fault(
            "outcomes",
            "AUTH-01",
            "\"" + Draft.shortened(outcome) + "\" is not an outcome id like LO7.2.");
      }
    }
    return outcomes;
  }

  /** The text in the course's language, with its sums checked. */
  String localised(String key) {
    return child(key).map(child -> localised(file, child)).orElse("");
  }

  String optionalLocalised(String key) {
    return has(key) ? localised(key) : "";
  }

  static String localised(YamlFile file, Node node) {
    Fields languages = any(file, node);
    for (String language : languages.values.keySet()) {
      if (!language.matches("[a-z]{2,3}")) {
        languages.fault(
            language, "KEYS", "\"" + Draft.shortened(language) + "\" is not a language like en.");
      }
    }
    String text = languages.text(file.draft().language);
    return new Marks(file.draft()).resolved(text, languages.place(file.draft().language));
  }

  String scalar(Node scalar) {
    if (!(scalar instanceof ScalarNode value)) {
      file.fault(scalar, "YAML", "A single value is expected here.");
      return "";
    }
    if (!value.getTag().getValue().startsWith("tag:yaml.org,2002:")
        || value.getTag().getClassName().contains(".")) {
      file.fault(scalar, "YAML", "Tags (!) are not used in a course. Delete the tag.");
      return "";
    }
    return value.getValue();
  }
}
