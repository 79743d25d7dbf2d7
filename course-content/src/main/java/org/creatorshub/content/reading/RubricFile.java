package org.creatorshub.content.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.content.course.Place;
import org.creatorshub.content.course.Rubric;
import org.yaml.snakeyaml.nodes.Node;

/** Reads {@code rubrics/<id>.yaml}. */
record RubricFile(Draft draft) {

  /** The rubric that {@code asker} names; read once. */
  Optional<Rubric> rubric(String id, Place asker) {
    if (!draft.rubrics.containsKey(id) && Fields.ID.matcher(id).matches()) {
      YamlFile file = new YamlFile(draft, "rubrics/" + id + ".yaml");
      draft
          .required(file.file(), asker)
          .flatMap(file::root)
          .map(node -> read(file, node, id))
          .ifPresent(rubric -> draft.rubrics.put(id, rubric));
    }
    return Optional.ofNullable(draft.rubrics.get(id));
  }

  private Rubric read(YamlFile file, Node node, String expectedId) {
    Fields fields = Fields.of(file, node, "id", "title", "lines");
    String id = fields.newId("id");
    if (!id.equals(expectedId)) {
      fields.fault("id", "AUTH-01", "The id must be \"" + expectedId + "\" like the file name.");
    }
    List<Rubric.Line> lines = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Node child : fields.children("lines")) {
      Rubric.Line line = line(file, child);
      if (!ids.add(line.id())) {
        file.fault(child, "AUTH-01", "The line \"" + line.id() + "\" is given twice.");
      }
      lines.add(line);
    }
    return new Rubric(expectedId, fields.localised("title"), lines);
  }

  private static Rubric.Line line(YamlFile file, Node node) {
    Fields fields = Fields.of(file, node, "id", "title", "weight", "levels");
    List<Node> levels = fields.children("levels");
    if (fields.has("levels") && levels.size() != 5) {
      fields.fault(
          "levels", "RUBRIC", "A line has five levels, 0 to 4, not " + levels.size() + ".");
    }
    return new Rubric.Line(
        fields.localId("id"),
        fields.localised("title"),
        new Figures(fields).whole("weight", 1, 100),
        levels.stream().map(level -> Fields.localised(file, level)).toList());
  }
}
