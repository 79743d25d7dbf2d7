package org.creatorshub.content.reading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.creatorshub.content.course.Artefact;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Rubric;
import org.creatorshub.content.course.Test;
import org.creatorshub.content.course.Unit;
import org.yaml.snakeyaml.nodes.Node;

/** The head of a {@code unit.md}: what the unit is, its test and its artefact. */
record FrontMatter(
    String summary, Unit.Minutes minutes, Optional<Test> test, Optional<Artefact> artefact) {

  static FrontMatter of(YamlFile file, Node node, String unitId, String folder) {
    Fields fields =
        Fields.of(file, node, "id", "lang", "summary", "minutes", "test", "artefact", "review_by");
    if (!fields.text("id").equals(unitId)) {
      fields.fault("id", "AUTH-01", "The id must be \"" + unitId + "\" as in course.yaml.");
    }
    if (!fields.text("lang").equals(file.draft().language)) {
      fields.fault("lang", "AUTH-02", "The language must be that of course.yaml.");
    }
    new Figures(fields)
        .date("review_by")
        .ifPresent(date -> file.draft().reviewBy.put(unitId, date));
    return new FrontMatter(
        fields.text("summary"),
        fields.child("minutes").map(child -> minutes(file, child)).orElse(NONE),
        optional(fields, "test").map(child -> test(file, child, unitId, folder)),
        optional(fields, "artefact").flatMap(child -> artefact(file, child, unitId)));
  }

  private static final Unit.Minutes NONE = new Unit.Minutes(0, 0, 0, 0);

  private static Optional<Node> optional(Fields fields, String key) {
    return fields.has(key) ? fields.child(key) : Optional.empty();
  }

  private static Unit.Minutes minutes(YamlFile file, Node node) {
    Figures figures = new Figures(Fields.of(file, node, "read", "practise", "make", "check"));
    return new Unit.Minutes(
        figures.whole("read", 0, 10_000),
        figures.whole("practise", 0, 10_000),
        figures.whole("make", 0, 10_000),
        figures.whole("check", 0, 10_000));
  }

  private static Test test(YamlFile file, Node node, String unitId, String folder) {
    Fields fields =
        Fields.of(file, node, "id", "title", "bank", "draw", "numeric", "attempts", "mastery");
    String bank = folder + "/" + fields.text("bank");
    file.draft().required(bank, fields.place("bank"));
    Map<String, Question> items = Items.byId(file.draft(), bank, fields.place("bank"));
    items.values().stream()
        .filter(
            item -> item instanceof Question.MultipleChoice multi && multi.picture().isPresent())
        .forEach(
            item ->
                file.draft()
                    .fault(
                        file.draft().places.getOrDefault(item.id(), fields.place("bank")),
                        "ITEM",
                        "A hotspot is practised on a page. Move it to practice.yaml."));
    Figures figures = new Figures(fields);
    int draw = figures.whole("draw", 1, 100);
    if (draw > items.size() && !items.isEmpty()) {
      fields.fault(
          "draw", "AUTH-11", "The bank has " + items.size() + " items, fewer than are drawn.");
    }
    return new Test(
        fields.newId("id"),
        unitId,
        fields.text("title"),
        List.copyOf(items.values()),
        draw,
        figures.whole("attempts", 1, 20),
        fields.has("mastery")
            ? OptionalInt.of(figures.whole("mastery", 1, 100))
            : OptionalInt.empty(),
        fields.has("numeric")
            ? OptionalInt.of(numeric(fields, draw, items.values()))
            : OptionalInt.empty());
  }

  private static int numeric(Fields fields, int draw, Collection<Question> bank) {
    int numeric = new Figures(fields).whole("numeric", 0, draw);
    long numbers = bank.stream().filter(Question.Numeric.class::isInstance).count();
    if (!bank.isEmpty() && (numbers < numeric || bank.size() - numbers < draw - numeric)) {
      fields.fault(
          "numeric",
          "AUTH-11",
          "The bank has %d numeric items and %d others, fewer than the %d and %d that are drawn."
              .formatted(numbers, bank.size() - numbers, numeric, draw - numeric));
    }
    return numeric;
  }

  private static Optional<Artefact> artefact(YamlFile file, Node node, String unitId) {
    Fields fields = Fields.of(file, node, "id", "title", "rubric", "outcomes");
    String id = fields.newId("id");
    List<String> outcomes = fields.outcomes();
    Optional<Rubric> rubric =
        new RubricFile(file.draft())
            .rubric(fields.shaped("rubric", Fields.ID, "an id"), fields.place("rubric"));
    return rubric.map(found -> new Artefact(id, unitId, fields.text("title"), found, outcomes));
  }
}
