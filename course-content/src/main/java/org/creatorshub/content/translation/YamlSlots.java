package org.creatorshub.content.translation;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.content.reading.CourseSource;
import org.creatorshub.content.translation.Passage.Kind;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Finds the texts of a YAML file that was read without a fault. */
final class YamlSlots {
  private static final int DEEPEST = 20;

  private final String path;
  private final String whole;
  private final int offset;
  private final String language;
  private final Offered offered;
  private final boolean astral;
  private final List<Slot> slots = new ArrayList<>();

  private YamlSlots(String path, String whole, int offset, String language, Offered offered) {
    this.path = path;
    this.whole = whole;
    this.offset = offset;
    this.language = language;
    this.offered = offered;
    this.astral = whole.codePoints().anyMatch(Character::isSupplementaryCodePoint);
  }

  /**
   * What of a file is offered to translators.
   *
   * @param plain keys whose value is a text without a language, for example titles of a course
   * @param kept keys whose texts stay as they are: answers that are compared, names that are looked
   *     up
   * @param prefix before every id
   */
  record Offered(Set<String> plain, Set<String> kept, String prefix) {}

  /** The slots of a whole file. */
  static List<Slot> in(String path, String text, String language, Offered offered) {
    return in(path, text, 0, text.length(), language, offered);
  }

  /** The slots of the YAML between {@code start} and {@code end} of a file. */
  static List<Slot> in(
      String path, String whole, int start, int end, String language, Offered offered) {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(DEEPEST);
    options.setCodePointLimit(CourseSource.LARGEST);
    YamlSlots found = new YamlSlots(path, whole, start, language, offered);
    Node root = new Yaml(options).compose(new StringReader(whole.substring(start, end)));
    if (root != null) {
      found.walk(root, offered.prefix(), "");
    }
    return found.slots;
  }

  private void walk(Node node, String id, String key) {
    switch (node) {
      case SequenceNode list -> {
        Map<String, Integer> times = new HashMap<>();
        for (int i = 0; i < list.getValue().size(); i++) {
          Node entry = list.getValue().get(i);
          String name = name(entry).orElse(Integer.toString(i + 1));
          // A code of a misconception may stand twice in a list.
          int nth = times.merge(name, 1, Integer::sum);
          walk(entry, joined(id, nth == 1 ? name : name + "-" + nth), key);
        }
      }
      case MappingNode mapping -> {
        for (NodeTuple tuple : mapping.getValue()) {
          String name = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
          value(tuple.getValueNode(), id, key, name);
        }
      }
      default -> {
        // a value that is no text: a number, an id, a formula
      }
    }
  }

  private void value(Node node, String id, String key, String name) {
    if (node instanceof ScalarNode scalar) {
      if (name.equals(language)) {
        slot(scalar, id, key);
      } else if (offered.plain().contains(name)) {
        slot(scalar, joined(id, name), name);
      }
    } else if (!offered.kept().contains(name)) {
      walk(node, joined(id, name), name);
    }
  }

  private static String joined(String id, String name) {
    return id.isEmpty() ? name : id + "." + name;
  }

  private static Optional<String> name(Node entry) {
    if (entry instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode key
            && tuple.getValueNode() instanceof ScalarNode value
            && Set.of("id", "code").contains(key.getValue())) {
          return Optional.of(value.getValue());
        }
      }
    }
    return Optional.empty();
  }

  private void slot(ScalarNode scalar, String id, String key) {
    int start = at(scalar.getStartMark().getIndex());
    int end = at(scalar.getEndMark().getIndex());
    while (end > start && Character.isWhitespace(whole.charAt(end - 1))) {
      end--;
    }
    int line = Math.toIntExact(whole.substring(0, offset).chars().filter(c -> c == '\n').count());
    line += scalar.getStartMark().getLine() + 1;
    List<Slot.Part> parts = parts(scalar.getValue(), line, id, key);
    if (!parts.isEmpty()) {
      slots.add(new Slot(start, end, Slot.Form.YAML, scalar.getValue(), parts));
    }
  }

  private List<Slot.Part> parts(String text, int line, String id, String key) {
    List<Regions.Region> regions =
        Regions.in(text).stream()
            .filter(region -> Inline.hasWords(Inline.pieces(region.text())))
            .toList();
    boolean alone = regions.size() == 1;
    List<Slot.Part> parts = new ArrayList<>();
    for (Regions.Region region : regions) {
      String own = alone ? id : id + "." + (parts.size() + 1);
      String what = alone ? About.of(key) : About.of(key) + ", " + region.what();
      Kind kind =
          offered.plain().contains("unit") && key.equals("unit") ? Kind.UNIT : region.kind();
      parts.add(
          new Slot.Part(
              region.start(),
              region.end(),
              new Passage(path, line, own, what, region.text(), kind)));
    }
    return parts;
  }

  /** YAML counts code points, Java their halves. */
  private int at(int index) {
    return astral ? whole.offsetByCodePoints(offset, index) : offset + index;
  }
}
