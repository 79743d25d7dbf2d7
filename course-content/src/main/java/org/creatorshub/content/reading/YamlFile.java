package org.creatorshub.content.reading;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.creatorshub.content.course.Place;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A YAML file as nodes with lines; nothing of it is ever turned into an object. */
record YamlFile(Draft draft, String file) {
  private static final int DEEPEST = 20;

  /** The root node; empty for an empty or broken file. */
  Optional<Node> root(String text) {
    try {
      if (isHostile(text)) {
        return Optional.empty();
      }
      return Optional.ofNullable(yaml().compose(new StringReader(text)));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      draft.fault(new Place(file, line), "YAML", "This is not YAML: " + e.getProblem() + ".");
    } catch (YAMLException e) {
      draft.fault(new Place(file, 1), "YAML", "This is not YAML: " + e.getMessage() + ".");
    }
    return Optional.empty();
  }

  /** The entries of this file of the course, which is a list; none where it is missing. */
  List<Node> items() {
    return draft.text(file, new Place(file, 1)).map(this::list).orElse(List.of());
  }

  /** The entries of a text that is a list. */
  List<Node> list(String text) {
    return root(text).map(this::entries).orElse(List.of());
  }

  List<Node> entries(Node node) {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    fault(node, "YAML", "A list is expected here.");
    return List.of();
  }

  Place place(Node node) {
    return new Place(file, node.getStartMark().getLine() + 1);
  }

  void fault(Node node, String rule, String message) {
    draft.fault(place(node), rule, message);
  }

  // An alias can make a small file huge, nesting a parser slow; no course needs either.
  private boolean isHostile(String text) {
    int depth = 0;
    for (Event event : yaml().parse(new StringReader(text))) {
      boolean anchored = event instanceof NodeEvent node && node.getAnchor() != null;
      if (event instanceof AliasEvent || anchored) {
        return refused(
            event, "Anchors and aliases (& and *) are not used in a course. Write the text out.");
      }
      depth += event instanceof CollectionStartEvent ? 1 : 0;
      depth -= event instanceof CollectionEndEvent ? 1 : 0;
      if (depth > DEEPEST) {
        return refused(event, "The file is nested too deeply. Make it flatter.");
      }
    }
    return false;
  }

  private boolean refused(Event event, String message) {
    draft.fault(new Place(file, event.getStartMark().getLine() + 1), "YAML", message);
    return true;
  }

  private static Yaml yaml() {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(DEEPEST);
    options.setCodePointLimit(CourseSource.LARGEST);
    return new Yaml(options);
  }
}
