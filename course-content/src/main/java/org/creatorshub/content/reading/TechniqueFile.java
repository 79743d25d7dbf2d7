package org.creatorshub.content.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.creatorshub.content.course.Place;
import org.creatorshub.content.course.Technique;
import org.creatorshub.content.course.Unit;
import org.yaml.snakeyaml.nodes.Node;

/** Reads {@code techniques-az.yaml}; a course without it has no toolkit. */
record TechniqueFile(YamlFile file) {
  static final String NAME = "techniques-az.yaml";

  private static final Pattern LETTER = Pattern.compile("[A-Z]");
  private static final Pattern PHASE = Pattern.compile("diverge|converge");
  private static final Pattern GROUP = Pattern.compile("([1-9]\\d?)(?:-([1-9]\\d?))?");

  TechniqueFile(Draft draft) {
    this(new YamlFile(draft, NAME));
  }

  List<Technique> techniques() {
    List<Technique> techniques = new ArrayList<>();
    Set<String> names = new HashSet<>();
    List<Node> nodes = file.items();
    for (Node node : nodes) {
      Fields fields =
          Fields.of(
              file,
              node,
              "id",
              "letter",
              "name",
              "short",
              "what",
              "steps",
              "minutes",
              "group",
              "when",
              "origin",
              "caution",
              "units",
              "exercise");
      Technique technique = technique(fields);
      if (!names.add(technique.name().toLowerCase(Locale.ROOT)) && !technique.name().isEmpty()) {
        fields.fault("name", "AZ", "\"" + technique.name() + "\" is listed twice. Keep one.");
      }
      techniques.add(technique);
    }
    if (!techniques.isEmpty()) {
      missingLetters(techniques);
    }
    return techniques;
  }

  private Technique technique(Fields fields) {
    String name = fields.localised("name");
    return new Technique(
        fields.newId("id"),
        letter(fields, name),
        name,
        fields.optionalChildren("short").stream()
            .map(node -> Fields.localised(file, node))
            .toList(),
        fields.localised("what"),
        steps(fields),
        new Figures(fields).whole("minutes", 1, 600),
        group(fields),
        fields.shaped("when", PHASE, "diverge or converge").equals("converge")
            ? Technique.Phase.CONVERGE
            : Technique.Phase.DIVERGE,
        fields.localised("origin"),
        fields.localised("caution"),
        fields.texts("units"),
        Prosaic.text(fields, "exercise"));
  }

  private static String letter(Fields fields, String name) {
    String letter = fields.shaped("letter", LETTER, "a letter from A to Z");
    if (!letter.isEmpty() && !name.isEmpty() && !name.startsWith(letter)) {
      fields.fault(
          "letter", "AZ", "\"" + Draft.shortened(name) + "\" does not begin with " + letter + ".");
    }
    return letter;
  }

  private List<String> steps(Fields fields) {
    List<Node> nodes = fields.children("steps");
    if (fields.has("steps") && (nodes.size() < 4 || nodes.size() > 7)) {
      fields.fault("steps", "AZ", "A technique has 4 to 7 steps, not " + nodes.size() + ".");
    }
    return nodes.stream().map(node -> Fields.localised(file, node)).toList();
  }

  private static Technique.Group group(Fields fields) {
    Matcher matcher = GROUP.matcher(fields.shaped("group", GROUP, "a group size like 3-6"));
    if (!matcher.matches()) {
      return new Technique.Group(1, 1);
    }
    int least = Integer.parseInt(matcher.group(1));
    int most = matcher.group(2) == null ? least : Integer.parseInt(matcher.group(2));
    if (most < least) {
      fields.fault("group", "AZ", "A group size begins with the smaller number, like 3-6.");
    }
    return new Technique.Group(least, most);
  }

  private void missingLetters(List<Technique> techniques) {
    Set<String> known = techniques.stream().map(Technique::letter).collect(Collectors.toSet());
    String missing =
        LETTERS
            .chars()
            .mapToObj(Character::toString)
            .filter(it -> !known.contains(it))
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      file.draft()
          .fault(new Place(NAME, 1), "AZ", "No technique for " + missing + ". Add one for each.");
    }
  }

  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  /** Techniques may only name units of the course. */
  void checkUnits(List<Technique> techniques, List<Unit> units) {
    Set<String> known = units.stream().map(Unit::id).collect(Collectors.toSet());
    for (Technique technique : techniques) {
      for (String unit : technique.units()) {
        if (!known.contains(unit)) {
          file.draft()
              .fault(
                  file.draft().places.getOrDefault(technique.id(), new Place(NAME, 1)),
                  "AZ",
                  "\""
                      + technique.id()
                      + "\" names the unit \""
                      + Draft.shortened(unit)
                      + "\", which the course does not have.");
        }
      }
    }
  }
}
