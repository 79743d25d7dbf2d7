package org.creatorshub.content.reading;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.creatorshub.content.course.OwnTask;
import org.yaml.snakeyaml.nodes.Node;

/** Reads {@code tasks.yaml}: tasks that are kept for the learner alone. */
record OwnTaskFile(YamlFile file) {
  private static final String RULE = "TASK";
  private static final String[] COMMON = {"id", "type", "title", "intro", "outcomes"};

  Map<String, OwnTask> tasks() {
    Map<String, OwnTask> tasks = new LinkedHashMap<>();
    List<Node> nodes = file.items();
    for (Node node : nodes) {
      task(node).ifPresent(task -> tasks.put(task.id(), task));
    }
    return tasks;
  }

  private Optional<OwnTask> task(Node node) {
    Fields any = Fields.any(file, node);
    String type = any.text("type");
    return switch (type) {
      case "likert" -> Optional.of(likert(fields(node, "points", "statements")));
      case "utm" -> Optional.of(links(fields(node, "own", "media", "samples")));
      case "brainwrite" -> Optional.of(ideas(fields(node, "rounds", "each", "minutes")));
      case "reflect" -> Optional.of(reflection(fields(node, "questions")));
      default -> {
        if (!type.isBlank()) {
          any.fault(
              "type",
              "KEYS",
              "The type \""
                  + Draft.shortened(type)
                  + "\" is unknown. Use likert, utm, brainwrite or reflect.");
        }
        yield Optional.empty();
      }
    };
  }

  private Fields fields(Node node, String... own) {
    return Fields.of(
        file, node, Stream.concat(Stream.of(COMMON), Stream.of(own)).toArray(String[]::new));
  }

  private OwnTask likert(Fields fields) {
    List<String> points =
        fields.children("points").stream().map(node -> Fields.localised(file, node)).toList();
    if (fields.has("points") && (points.size() < 3 || points.size() > 7)) {
      fields.fault(
          "points", RULE, "A scale has 3 to 7 labelled points, not " + points.size() + ".");
    }
    if (new HashSet<>(points).size() < points.size()) {
      fields.fault("points", RULE, "Two points of the scale have the same label.");
    }
    return new OwnTask.Likert(
        fields.newId("id"),
        fields.localised("title"),
        fields.localised("intro"),
        fields.outcomes(),
        points,
        lines(fields, "statements", 12));
  }

  private List<OwnTask.Line> lines(Fields fields, String key, int most) {
    List<OwnTask.Line> lines = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Node node : fields.children(key)) {
      Fields line = Fields.of(file, node, "id", "text");
      String id = line.localId("id");
      if (!ids.add(id) && !id.isEmpty()) {
        line.fault("id", "AUTH-01", "The id \"" + id + "\" is given twice here.");
      }
      lines.add(new OwnTask.Line(id, line.localised("text")));
    }
    if (fields.has(key) && (lines.isEmpty() || lines.size() > most)) {
      fields.fault(key, RULE, "There are 1 to " + most + " " + key + ", not " + lines.size() + ".");
    }
    return lines;
  }

  private OwnTask links(Fields fields) {
    List<String> own = fields.texts("own");
    own.stream()
        .filter(host -> !host.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+"))
        .forEach(
            host ->
                fields.fault(
                    "own",
                    RULE,
                    "\"" + Draft.shortened(host) + "\" is not a host like shop.example."));
    List<String> media = fields.texts("media");
    media.stream()
        .filter(medium -> !medium.matches("[a-z0-9][a-z0-9._-]*"))
        .forEach(
            medium ->
                fields.fault(
                    "media",
                    RULE,
                    "\"" + Draft.shortened(medium) + "\" is no kind of channel in small letters."));
    return new OwnTask.LinkCheck(
        fields.newId("id"),
        fields.localised("title"),
        fields.localised("intro"),
        fields.outcomes(),
        own,
        media,
        fields.optionalChildren("samples").stream().map(this::sample).toList());
  }

  private OwnTask.Sample sample(Node node) {
    Fields fields = Fields.of(file, node, "id", "label", "address", "inside");
    String address = fields.text("address");
    if (!address.isBlank() && !onlyForExamples(address)) {
      fields.fault(
          "address",
          RULE,
          "The address of a sample leads to a host that ends with .example, for it is invented.");
    }
    return new OwnTask.Sample(
        fields.localId("id"),
        fields.localised("label"),
        address,
        fields.has("inside") && new Figures(fields).flag("inside"));
  }

  /** Samples may be faulty in many ways, so only their beginning is read. */
  private static boolean onlyForExamples(String address) {
    String start = address.split("[?# ]", 2)[0];
    try {
      String host = new URI(start.contains("://") ? start : "https://" + start).getHost();
      return host != null && host.endsWith(".example");
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private OwnTask ideas(Fields fields) {
    Figures figures = new Figures(fields);
    return new OwnTask.Ideas(
        fields.newId("id"),
        fields.localised("title"),
        fields.localised("intro"),
        fields.outcomes(),
        figures.whole("rounds", 1, 6),
        figures.whole("each", 1, 6),
        figures.whole("minutes", 1, 30));
  }

  private OwnTask reflection(Fields fields) {
    return new OwnTask.Reflection(
        fields.newId("id"),
        fields.localised("title"),
        fields.localised("intro"),
        fields.outcomes(),
        lines(fields, "questions", 6));
  }
}
