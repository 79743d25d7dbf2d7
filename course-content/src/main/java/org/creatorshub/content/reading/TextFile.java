package org.creatorshub.content.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creatorshub.content.course.FreeText;
import org.yaml.snakeyaml.nodes.Node;

/** Reads {@code texts.yaml}: texts to be written, checked by the learner alone. */
record TextFile(YamlFile file) {
  private static final int MOST_WORDS = 2_000;

  Map<String, FreeText> texts() {
    Map<String, FreeText> texts = new LinkedHashMap<>();
    List<Node> nodes = file.items();
    for (Node node : nodes) {
      FreeText text =
          text(
              Fields.of(
                  file, node, "id", "title", "task", "outcomes", "words", "criteria", "model"));
      texts.put(text.id(), text);
    }
    return texts;
  }

  private FreeText text(Fields fields) {
    int least = 1;
    int most = MOST_WORDS;
    if (fields.child("words").isPresent()) {
      Fields words = Fields.of(file, fields.child("words").orElseThrow(), "min", "max");
      least = new Figures(words).whole("min", 1, MOST_WORDS);
      most = new Figures(words).whole("max", 1, MOST_WORDS);
      if (words.has("min") && words.has("max") && least >= most) {
        words.fault("max", "TEXT", "A text may be longer than its least number of words.");
      }
    }
    return new FreeText(
        fields.newId("id"),
        fields.localised("title"),
        Prosaic.text(fields, "task"),
        fields.outcomes(),
        least,
        most,
        criteria(fields),
        Prosaic.text(fields, "model"));
  }

  private List<String> criteria(Fields fields) {
    List<Node> nodes = fields.children("criteria");
    if (fields.has("criteria") && (nodes.size() < 3 || nodes.size() > 5)) {
      fields.fault(
          "criteria", "TEXT", "A text is checked by 3 to 5 sentences, not " + nodes.size() + ".");
    }
    return nodes.stream().map(node -> Fields.localised(file, node)).toList();
  }
}
