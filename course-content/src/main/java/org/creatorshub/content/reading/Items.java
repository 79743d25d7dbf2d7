package org.creatorshub.content.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.creatorshub.content.course.Place;
import org.creatorshub.content.course.Question;
import org.yaml.snakeyaml.nodes.Node;

/** Reads items of a bank or of {@code practice.yaml}. */
record Items(YamlFile file) {
  private static final String[] COMMON = {"id", "type", "outcomes", "stem", "explain", "points"};

  List<Question> all(String text) {
    return file.list(text).stream().flatMap(node -> item(node).stream()).toList();
  }

  private Optional<Question> item(Node node) {
    Fields any = Fields.any(file, node);
    String type = any.text("type");
    return switch (type) {
      case "choice" -> Optional.of(choice(fields(node, "options")));
      case "multi" -> Optional.of(multi(fields(node, "options")));
      case "numeric" ->
          Optional.of(
              new NumericItem(
                      fields(
                          node, "params", "key", "tolerance", "unit", "decimals", "misconceptions"))
                  .read());
      case "hotspot" ->
          Optional.of(new HotspotItem(fields(node, "picture", "alt", "options")).read());
      case "order" -> Optional.of(order(fields(node, "entries", "feedback")));
      case "match" -> Optional.of(match(fields(node, "sources", "targets", "pairs", "feedback")));
      case "gap" ->
          Optional.of(
              new GapItem(fields(node, "accept", "case", "accents", "misconceptions", "feedback"))
                  .read());
      default -> {
        if (!type.isBlank()) {
          any.fault(
              "type",
              "KEYS",
              "The type \""
                  + Draft.shortened(type)
                  + "\" is unknown. Use choice, multi, hotspot, numeric, order, match or gap.");
        }
        yield Optional.empty();
      }
    };
  }

  private Fields fields(Node node, String... own) {
    String[] known = Stream.concat(Stream.of(COMMON), Stream.of(own)).toArray(String[]::new);
    return Fields.of(file, node, known);
  }

  private Question choice(Fields fields) {
    List<Question.Option> options = options(fields);
    long right = options.stream().filter(Question.Option::right).count();
    if (fields.has("options") && right != 1) {
      fields.fault("options", "ITEM", "A choice has one right option, not " + right + ".");
    }
    return new Question.Choice(
        fields.newId("id"),
        fields.outcomes(),
        fields.localised("stem"),
        fields.optionalLocalised("explain"),
        points(fields),
        options);
  }

  private Question multi(Fields fields) {
    List<Question.Option> options = options(fields);
    severalRight(fields, options);
    return new Question.MultipleChoice(
        fields.newId("id"),
        fields.outcomes(),
        fields.localised("stem"),
        fields.optionalLocalised("explain"),
        points(fields),
        options);
  }

  static void severalRight(Fields fields, List<Question.Option> options) {
    long right = options.stream().filter(Question.Option::right).count();
    if (fields.has("options") && (right < 2 || right == options.size())) {
      fields.fault(
          "options",
          "ITEM",
          "A " + fields.text("type") + " has at least two right options and at least one wrong.");
    }
  }

  private static List<Question.Option> options(Fields fields) {
    return options(fields, "id", "text", "right", "misconception", "feedback");
  }

  /** The options, whose keys are these. */
  static List<Question.Option> options(Fields fields, String... known) {
    YamlFile file = fields.file();
    List<Question.Option> options = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Node node : fields.children("options")) {
      Fields option = Fields.of(file, node, known);
      String id = option.localId("id");
      if (!ids.add(id) && !id.isEmpty()) {
        option.fault("id", "AUTH-01", "The option \"" + id + "\" is given twice.");
      }
      options.add(
          new Question.Option(
              id,
              option.localised("text"),
              option.has("right") && new Figures(option).flag("right"),
              misconception(option, "misconception"),
              option.optionalLocalised("feedback")));
    }
    return options;
  }

  /** A code that the register knows. */
  static Optional<String> misconception(Fields fields, String key) {
    if (!fields.has(key)) {
      return Optional.empty();
    }
    String code = fields.text(key);
    if (!fields.file().draft().misconceptions.containsKey(code)) {
      fields.fault(
          key,
          "AUTH-09",
          "The misconception \""
              + Draft.shortened(code)
              + "\" is unknown. Add it to misconceptions.yaml.");
    }
    return Optional.of(code);
  }

  private Question order(Fields fields) {
    List<Question.Entry> entries = entries(fields, "entries");
    return new Question.Ordering(
        fields.newId("id"),
        fields.outcomes(),
        fields.localised("stem"),
        fields.optionalLocalised("explain"),
        points(fields),
        entries,
        fields.optionalLocalised("feedback"));
  }

  private Question match(Fields fields) {
    List<Question.Entry> sources = entries(fields, "sources");
    List<Question.Entry> targets = entries(fields, "targets");
    return new Question.Matching(
        fields.newId("id"),
        fields.outcomes(),
        fields.localised("stem"),
        fields.optionalLocalised("explain"),
        points(fields),
        sources,
        targets,
        pairs(fields, sources, targets),
        fields.optionalLocalised("feedback"));
  }

  private Map<String, String> pairs(
      Fields fields, List<Question.Entry> sources, List<Question.Entry> targets) {
    Map<String, String> pairs = new LinkedHashMap<>();
    Optional<Node> child = fields.child("pairs");
    if (child.isEmpty()) {
      return pairs;
    }
    Fields given = Fields.any(file, child.get());
    given.entries().keySet().forEach(source -> pairs.put(source, given.text(source)));
    Set<String> left = ids(sources);
    Set<String> right = ids(targets);
    pairs.forEach(
        (source, target) -> {
          if (!left.contains(source) || !right.contains(target)) {
            given.fault(
                source, "ITEM", "The pair " + source + ": " + target + " names no such entry.");
          }
        });
    left.stream()
        .filter(source -> !pairs.containsKey(source))
        .forEach(
            source -> fields.fault("pairs", "ITEM", "The source \"" + source + "\" has no pair."));
    return pairs;
  }

  private static Set<String> ids(List<Question.Entry> entries) {
    Set<String> ids = new java.util.LinkedHashSet<>();
    entries.forEach(entry -> ids.add(entry.id()));
    return ids;
  }

  private List<Question.Entry> entries(Fields fields, String key) {
    List<Question.Entry> entries = new ArrayList<>();
    for (Node node : fields.children(key)) {
      Fields entry = Fields.of(file, node, "id", "text");
      entries.add(new Question.Entry(entry.localId("id"), entry.localised("text")));
    }
    if (fields.has(key) && (entries.size() < 2 || ids(entries).size() < entries.size())) {
      fields.fault(key, "ITEM", "At least two entries with different ids are needed.");
    }
    return entries;
  }

  static int points(Fields fields) {
    return new Figures(fields).whole("points", 1, 100, 1);
  }

  /** The items by id, with their places kept in the draft. */
  static Map<String, Question> byId(Draft draft, String path, Place asker) {
    Map<String, Question> items = new LinkedHashMap<>();
    Items reader = new Items(new YamlFile(draft, path));
    draft
        .text(path, asker)
        .ifPresent(text -> reader.all(text).forEach(item -> items.put(item.id(), item)));
    return items;
  }
}
