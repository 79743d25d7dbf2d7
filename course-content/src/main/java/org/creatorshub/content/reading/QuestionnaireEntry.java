package org.creatorshub.content.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.content.diagnostic.Band;
import org.creatorshub.content.diagnostic.Diagnostic.Dimension;
import org.creatorshub.content.diagnostic.Diagnostic.Level;
import org.creatorshub.content.diagnostic.Item;
import org.creatorshub.content.diagnostic.Questionnaire;
import org.creatorshub.content.diagnostic.Questionnaire.Advice;
import org.creatorshub.content.diagnostic.Questionnaire.Block;
import org.creatorshub.content.diagnostic.Questionnaire.Ideas;
import org.creatorshub.content.diagnostic.Questionnaire.Knowledge;
import org.creatorshub.content.diagnostic.Questionnaire.Option;
import org.yaml.snakeyaml.nodes.Node;

/** Reads one questionnaire of {@code diagnostic.yaml}. */
record QuestionnaireEntry(
    Draft draft,
    YamlFile file,
    List<Item.Scale> scales,
    List<Dimension> dimensions,
    List<Level> levels) {
  private static final int PER_DIMENSION = 4;

  Questionnaire read(Node node) {
    Fields fields =
        Fields.of(file, node, "id", "title", "whom", "about", "blocks", "ideas", "knowledge");
    List<Block> blocks = blocks(fields);
    Questionnaire read =
        new Questionnaire(
            fields.localId("id"),
            fields.localised("title"),
            fields.localised("whom"),
            fields.localised("about"),
            blocks,
            fields.has("ideas") ? fields.child("ideas").map(this::ideas) : Optional.empty(),
            fields.optionalChildren("knowledge").stream().map(this::knowledge).toList());
    new QuestionnaireRules(draft, levels).check(read, fields.place("blocks"));
    return read;
  }

  private List<Block> blocks(Fields fields) {
    List<Block> blocks = new ArrayList<>();
    Set<String> open = new HashSet<>();
    dimensions.forEach(dimension -> open.add(dimension.id()));
    for (Node node : fields.children("blocks")) {
      Fields given = Fields.of(file, node, "dimension", "items", "advice");
      String dimension = given.text("dimension");
      if (!open.remove(dimension)) {
        given.fault(
            "dimension",
            "DIAG-03",
            "There is no dimension \"" + Draft.shortened(dimension) + "\", or it is here twice.");
      }
      List<Item> items = given.children("items").stream().map(this::item).toList();
      Block block = new Block(dimension, items, advice(given));
      counts(given, block);
      blocks.add(block);
    }
    if (!open.isEmpty()) {
      fields.fault("blocks", "DIAG-03", "No questions for " + String.join(", ", open) + ".");
    }
    return blocks;
  }

  private static void counts(Fields given, Block block) {
    List<Item> counted = block.counted();
    if (counted.size() != PER_DIMENSION) {
      given.fault(
          "items", "DIAG-03", "A dimension has four items that count, not " + counted.size() + ".");
    }
    if (counted.stream().filter(item -> item.purpose().equals(new Item.Counted(true))).count()
        > 1) {
      given.fault("items", "DIAG-02", "At most one item of a dimension is reversed.");
    }
  }

  private Item item(Node node) {
    Fields fields =
        Fields.of(file, node, "id", "scale", "text", "level", "reversed", "attention", "repeats");
    String id = fields.newId("id");
    String scale = fields.text("scale");
    Optional<Item.Scale> found = scales.stream().filter(one -> one.id().equals(scale)).findFirst();
    if (found.isEmpty()) {
      fields.fault("scale", "DIAG-01", "There is no scale \"" + Draft.shortened(scale) + "\".");
    }
    return new Item(
        id,
        fields.localised("text"),
        found.orElseGet(() -> new Item.Scale(scale, List.of())),
        fields.has("level") ? Optional.of(fields.text("level")) : Optional.empty(),
        purpose(fields));
  }

  private static Item.Purpose purpose(Fields fields) {
    if (fields.has("attention")) {
      return new Item.Attention(new Figures(fields).whole("attention", 1, 5));
    }
    if (fields.has("repeats")) {
      return new Item.Repeat(fields.text("repeats"));
    }
    return new Item.Counted(fields.has("reversed") && new Figures(fields).flag("reversed"));
  }

  private Map<Band, Advice> advice(Fields block) {
    Map<Band, Advice> advice = new EnumMap<>(Band.class);
    block
        .child("advice")
        .map(node -> Fields.of(file, node, "explore", "develop", "extend"))
        .ifPresent(
            given -> {
              for (Band band : Band.values()) {
                given.child(band.key()).ifPresent(node -> advice.put(band, advice(node)));
              }
            });
    return advice;
  }

  private Advice advice(Node node) {
    Fields fields = Fields.of(file, node, "strength", "exercise", "unit", "technique");
    String unit = fields.text("unit");
    draft.advised.put(fields.place("unit"), unit);
    return new Advice(
        fields.localised("strength"),
        fields.localised("exercise"),
        unit,
        fields.localised("technique"));
  }

  private Ideas ideas(Node node) {
    Fields fields = Fields.of(file, node, "id", "title", "text", "minutes", "feedback");
    return new Ideas(
        fields.newId("id"),
        fields.localised("title"),
        fields.localised("text"),
        new Figures(fields).whole("minutes", 1, 10),
        fields.localised("feedback"));
  }

  private Knowledge knowledge(Node node) {
    Fields fields = Fields.of(file, node, "id", "text", "options");
    List<Option> options = fields.children("options").stream().map(this::option).toList();
    if (options.stream().filter(Option::right).count() != 1) {
      fields.fault("options", "DIAG-06", "Exactly one option is right. Mark it.");
    }
    return new Knowledge(fields.newId("id"), fields.localised("text"), options);
  }

  private Option option(Node node) {
    Fields fields = Fields.of(file, node, "id", "text", "right", "feedback");
    return new Option(
        fields.localId("id"),
        fields.localised("text"),
        fields.has("right") && new Figures(fields).flag("right"),
        fields.localised("feedback"));
  }
}
