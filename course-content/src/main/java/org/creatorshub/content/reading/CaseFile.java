package org.creatorshub.content.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.creatorshub.content.course.Place;
import org.creatorshub.content.course.PracticeCase;
import org.creatorshub.content.course.PracticeCase.Kind;
import org.creatorshub.content.course.Unit;
import org.yaml.snakeyaml.nodes.Node;

/** Reads {@code compendium.yaml}; a course without it has no compendium. */
record CaseFile(YamlFile file) {
  static final String NAME = "compendium.yaml";

  private static final Pattern KIND = Pattern.compile("documented|constructed");

  CaseFile(Draft draft) {
    this(new YamlFile(draft, NAME));
  }

  List<PracticeCase> cases() {
    return file.items().stream().map(this::read).toList();
  }

  private PracticeCase read(Node node) {
    Fields fields =
        Fields.of(
            file,
            node,
            "id",
            "title",
            "kind",
            "about",
            "situation",
            "done",
            "result",
            "carries",
            "limits",
            "sources",
            "review_by",
            "units");
    String id = fields.newId("id");
    Kind kind =
        fields.shaped("kind", KIND, "documented or constructed").equals("documented")
            ? Kind.DOCUMENTED
            : Kind.CONSTRUCTED;
    return new PracticeCase(
        id,
        fields.localised("title"),
        kind,
        fields.localised("about"),
        Prosaic.text(fields, "situation"),
        Prosaic.text(fields, "done"),
        Prosaic.text(fields, "result"),
        Prosaic.text(fields, "carries"),
        Prosaic.text(fields, "limits"),
        sources(fields, id, kind),
        fields.texts("units"));
  }

  /** Who tells what happened says where it is written; who invents names no source for it. */
  private List<String> sources(Fields fields, String id, Kind kind) {
    List<String> sources = fields.optionalChildren("sources").stream().map(fields::scalar).toList();
    boolean dated = fields.has("review_by");
    new Figures(fields).date("review_by").ifPresent(date -> file.draft().reviewBy.put(id, date));
    if (kind == Kind.DOCUMENTED && (sources.isEmpty() || !dated)) {
      fields.fault(
          "kind", "CASE", "A documented case names its sources and has a review_by. Add both.");
    }
    if (kind == Kind.CONSTRUCTED && (!sources.isEmpty() || dated)) {
      fields.fault("kind", "CASE", "A constructed case has no sources and no review_by.");
    }
    return sources;
  }

  /** Cases may only name units of the course. */
  void checkUnits(List<PracticeCase> cases, List<Unit> units) {
    Set<String> known = units.stream().map(Unit::id).collect(Collectors.toSet());
    for (PracticeCase one : cases) {
      for (String unit : one.units()) {
        if (!known.contains(unit)) {
          file.draft()
              .fault(
                  file.draft().places.getOrDefault(one.id(), new Place(NAME, 1)),
                  "CASE",
                  "\""
                      + one.id()
                      + "\" names the unit \""
                      + Draft.shortened(unit)
                      + "\", which the course does not have.");
        }
      }
    }
  }
}
