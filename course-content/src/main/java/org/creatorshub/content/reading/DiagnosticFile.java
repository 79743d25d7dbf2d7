package org.creatorshub.content.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.content.course.Place;
import org.creatorshub.content.course.Unit;
import org.creatorshub.content.diagnostic.Band;
import org.creatorshub.content.diagnostic.Diagnostic;
import org.creatorshub.content.diagnostic.Diagnostic.BandWords;
import org.creatorshub.content.diagnostic.Diagnostic.Dimension;
import org.creatorshub.content.diagnostic.Diagnostic.Level;
import org.creatorshub.content.diagnostic.Item;
import org.creatorshub.content.diagnostic.Questionnaire;
import org.yaml.snakeyaml.nodes.Node;

/** Reads {@code diagnostic.yaml}, which a course may have. */
final class DiagnosticFile {
  static final String FILE = "diagnostic.yaml";
  private static final int POINTS = 5;

  private final Draft draft;
  private final YamlFile file;

  DiagnosticFile(Draft draft) {
    this.draft = draft;
    this.file = new YamlFile(draft, FILE);
  }

  Optional<Diagnostic> read() {
    return draft.text(FILE, new Place(FILE, 1)).flatMap(file::root).map(this::diagnostic);
  }

  /** Advice names units, which are read later. */
  void checkUnits(List<Unit> units) {
    Set<String> known = new HashSet<>();
    units.forEach(unit -> known.add(unit.id()));
    draft.advised.forEach(
        (place, unit) -> {
          if (!known.contains(unit)) {
            draft.fault(
                place, "DIAG-06", "The course has no unit \"" + unit + "\". Correct the id.");
          }
        });
  }

  private Diagnostic diagnostic(Node root) {
    Fields fields =
        Fields.of(
            file,
            root,
            "unit",
            "version",
            "scales",
            "bands",
            "dimensions",
            "levels",
            "questionnaires");
    String unit = fields.text("unit");
    draft.advised.put(fields.place("unit"), unit);
    List<Item.Scale> scales = fields.children("scales").stream().map(this::scale).toList();
    List<Dimension> dimensions =
        fields.children("dimensions").stream().map(this::dimension).toList();
    List<Level> levels = fields.children("levels").stream().map(this::level).toList();
    List<Questionnaire> questionnaires = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Node node : fields.children("questionnaires")) {
      Questionnaire read =
          new QuestionnaireEntry(draft, file, scales, dimensions, levels).read(node);
      if (!ids.add(read.id())) {
        file.fault(node, "AUTH-01", "The questionnaire \"" + read.id() + "\" is given twice.");
      }
      questionnaires.add(read);
    }
    return new Diagnostic(
        unit, fields.text("version"), dimensions, levels, bands(fields), questionnaires);
  }

  private Map<Band, BandWords> bands(Fields fields) {
    Map<Band, BandWords> words = new EnumMap<>(Band.class);
    fields
        .child("bands")
        .map(node -> Fields.of(file, node, "explore", "develop", "extend"))
        .ifPresent(
            given -> {
              for (Band band : Band.values()) {
                given.child(band.key()).ifPresent(node -> words.put(band, words(node)));
              }
            });
    return words;
  }

  private BandWords words(Node node) {
    Fields fields = Fields.of(file, node, "title", "about");
    return new BandWords(fields.localised("title"), fields.localised("about"));
  }

  private Item.Scale scale(Node node) {
    Fields fields = Fields.of(file, node, "id", "points");
    List<String> points =
        fields.children("points").stream().map(point -> Fields.localised(file, point)).toList();
    if (points.size() != POINTS) {
      fields.fault(
          "points",
          "DIAG-01",
          "A scale has five labelled points, not " + points.size() + ". Label every point.");
    }
    return new Item.Scale(fields.localId("id"), points);
  }

  private Dimension dimension(Node node) {
    Fields fields = Fields.of(file, node, "id", "title", "short", "about");
    return new Dimension(
        fields.localId("id"),
        fields.localised("title"),
        fields.localised("short"),
        fields.localised("about"));
  }

  private Level level(Node node) {
    Fields fields = Fields.of(file, node, "id", "title", "about");
    return new Level(fields.localId("id"), fields.localised("title"), fields.localised("about"));
  }
}
