package org.creatorshub.content.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Fault;
import org.creatorshub.content.course.Origins;
import org.creatorshub.content.course.Outcome;
import org.creatorshub.content.course.Place;
import org.creatorshub.content.course.Unit;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a whole course, or says everything that is wrong with its files. */
public final class CourseReader {
  private static final String FILE = "course.yaml";

  private final Draft draft;
  private final YamlFile file;

  private CourseReader(CourseSource source) {
    draft = new Draft(source);
    file = new YamlFile(draft, FILE);
  }

  /** Reads the course; only files that {@code course.yaml} and the units name are opened. */
  public static Reading read(CourseSource source) {
    return new CourseReader(source).whole();
  }

  private Reading whole() {
    Optional<Course> course =
        draft.required(FILE, new Place(FILE, 1)).flatMap(file::root).map(this::course);
    if (course.isPresent() && draft.faults.isEmpty()) {
      return new Reading.Read(
          course.get(), new Origins(draft.places, draft.reviewBy, draft.mappings));
    }
    if (draft.faults.isEmpty()) {
      draft.fault(new Place(FILE, 1), "YAML", "The file is empty. Describe the course in it.");
    }
    // The glossary is read twice, so a fault may be there twice.
    return new Reading.Faulty(
        draft.faults.stream()
            .distinct()
            .sorted(Comparator.comparing(Fault::file).thenComparing(Fault::line))
            .toList());
  }

  private Course course(Node root) {
    Fields fields =
        Fields.of(
            file, root, "id", "version", "lang", "title", "ects", "hours", "level", "licence",
            "units");
    String language = fields.text("lang");
    if (language.matches("[a-z]{2,3}")) {
      draft.language = language;
    } else {
      fields.fault("lang", "KEYS", "The language is a code like en.");
    }
    new Registers(draft).read();
    TechniqueFile toolkit = new TechniqueFile(draft);
    draft.techniques.addAll(toolkit.techniques());
    CaseFile compendium = new CaseFile(draft);
    draft.cases.addAll(compendium.cases());
    DiagnosticFile diagnostic = new DiagnosticFile(draft);
    draft.diagnostic = diagnostic.read();
    fields.text("level");
    fields.text("licence");
    String id = fields.newId("id");
    List<Unit> units = units(fields);
    toolkit.checkUnits(draft.techniques, units);
    compendium.checkUnits(draft.cases, units);
    diagnostic.checkUnits(units);
    return new Course(
        id,
        fields.shaped(
            "version", Pattern.compile("[A-Za-z0-9.-]{1,40}"), "a version like \"2026.1\""),
        language,
        fields.text("title"),
        new Figures(fields).decimal("ects").doubleValue(),
        new Figures(fields).whole("hours", 1, 10_000),
        units,
        draft.techniques,
        draft.cases,
        draft.rubrics,
        draft.glossary,
        draft.misconceptions,
        draft.diagnostic);
  }

  private List<Unit> units(Fields course) {
    List<Unit> units = new ArrayList<>();
    Set<Integer> numbers = new HashSet<>();
    for (Node node : course.children("units")) {
      Fields fields =
          Fields.of(file, node, "id", "number", "title", "offered", "hours", "outcomes", "digcomp");
      Unit unit = unit(fields);
      if (!numbers.add(unit.number())) {
        fields.fault("number", "KEYS", "Another unit has the number " + unit.number() + ".");
      }
      units.add(unit);
    }
    return units;
  }

  private Unit unit(Fields fields) {
    String id = fields.newId("id");
    List<Outcome> outcomes = outcomes(fields);
    boolean offered = new Figures(fields).flag("offered");
    Optional<UnitFile.Content> content =
        offered && !id.isEmpty()
            ? new UnitFile(draft, id).read(fields.place("id"))
            : Optional.empty();
    Optional<FrontMatter> head = content.map(UnitFile.Content::head);
    Unit unit =
        new Unit(
            id,
            new Figures(fields).whole("number", 0, 99),
            fields.text("title"),
            head.map(FrontMatter::summary).orElse(""),
            offered,
            new Figures(fields).whole("hours", 1, 1000),
            head.map(FrontMatter::minutes).orElse(new Unit.Minutes(0, 0, 0, 0)),
            outcomes,
            fields.texts("digcomp"),
            content.map(UnitFile.Content::pages).orElse(List.of()),
            head.flatMap(FrontMatter::test),
            head.flatMap(FrontMatter::artefact));
    new OutcomeLinks(draft).check(unit);
    return unit;
  }

  private List<Outcome> outcomes(Fields unit) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Node node : unit.children("outcomes")) {
      Fields fields = Fields.of(file, node, "id", "text");
      String id = fields.shaped("id", Fields.OUTCOME, "an outcome id like LO7.2");
      if (!id.isEmpty()) {
        draft.claim(id, fields.place("id"));
      }
      outcomes.add(new Outcome(id, fields.text("text")));
    }
    return outcomes;
  }
}
