package org.creatorshub.content.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creatorshub.content.course.Calc;
import org.creatorshub.content.course.FreeText;
import org.creatorshub.content.course.OwnTask;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.course.Place;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Scenario;
import org.creatorshub.content.course.Sheet;
import org.creatorshub.content.course.Timeline;
import org.creatorshub.content.course.Video;

/** Reads {@code units/<id>/unit.md}: front matter, then one page for each level-1 heading. */
final class UnitFile {
  private static final Pattern HEADING =
      Pattern.compile("# (?<title>[^{}]{1,200}) \\{#(?<id>[^ }]*)(?<rest>[^}]*)\\}\\s*");

  private final Draft draft;
  private final String unitId;
  private final String folder;
  private final String path;

  UnitFile(Draft draft, String unitId) {
    this.draft = draft;
    this.unitId = unitId;
    this.folder = "units/" + unitId;
    this.path = folder + "/unit.md";
  }

  /** Front matter and pages; empty if there is no such file or no front matter. */
  Optional<Content> read(Place asker) {
    return draft.required(path, asker).flatMap(this::content);
  }

  record Content(FrontMatter head, List<Page> pages) {}

  private Optional<Content> content(String text) {
    List<String> lines = text.lines().toList();
    int end = lines.isEmpty() || !lines.getFirst().equals("---") ? -1 : closing(lines);
    if (end < 0) {
      draft.fault(
          new Place(path, 1), "YAML", "The file starts with front matter between two lines ---.");
      return Optional.empty();
    }
    YamlFile file = new YamlFile(draft, path);
    // The empty first line keeps the line numbers.
    String yaml = "\n" + String.join("\n", lines.subList(1, end)) + "\n";
    return file.root(yaml)
        .map(
            node -> {
              FrontMatter head = FrontMatter.of(file, node, unitId, folder);
              return new Content(head, pages(lines, end + 1, head));
            });
  }

  private static int closing(List<String> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).equals("---")) {
        return i;
      }
    }
    return -1;
  }

  private List<Page> pages(List<String> lines, int from, FrontMatter head) {
    Place start = new Place(path, 1);
    Map<String, Question> practice = Items.byId(draft, folder + "/practice.yaml", start);
    Map<String, Sheet> sheets =
        new SheetFile(new YamlFile(draft, folder + "/sheets.yaml"), folder).sheets();
    Map<String, Scenario> scenarios =
        new ScenarioFile(new YamlFile(draft, folder + "/scenarios.yaml")).scenarios();
    Map<String, FreeText> texts = new TextFile(new YamlFile(draft, folder + "/texts.yaml")).texts();
    Map<String, Calc> calcs = new CalcFile(new YamlFile(draft, folder + "/calcs.yaml")).calcs();
    Map<String, OwnTask> tasks =
        new OwnTaskFile(new YamlFile(draft, folder + "/tasks.yaml")).tasks();
    Map<String, Timeline> timelines =
        new TimelineFile(new YamlFile(draft, folder + "/timelines.yaml")).timelines();
    Map<String, Video> videos =
        new VideoFile(new YamlFile(draft, folder + "/videos.yaml"), folder).videos();
    Shelf shelf =
        new Shelf(
            draft, folder, practice, sheets, scenarios, texts, calcs, tasks, timelines, videos,
            head);
    List<Page> pages = new ArrayList<>();
    int at = nextHeading(lines, from);
    checkNothingBefore(lines, from, at);
    while (at < lines.size()) {
      int next = nextHeading(lines, at + 1);
      pages.add(page(lines, at, next, shelf));
      at = next;
    }
    if (pages.isEmpty()) {
      draft.fault(
          start, "PAGE", "The unit has no page. Start one with \"# Title {#id minutes=10}\".");
    }
    shelf.reportUnplaced();
    return pages;
  }

  private void checkNothingBefore(List<String> lines, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!lines.get(i).isBlank()) {
        draft.fault(
            new Place(path, i + 1), "PAGE", "Text before the first page. Move it under a heading.");
        return;
      }
    }
  }

  private static int nextHeading(List<String> lines, int from) {
    boolean fenced = false;
    for (int i = from; i < lines.size(); i++) {
      fenced ^= lines.get(i).startsWith("```");
      if (!fenced && lines.get(i).startsWith("# ")) {
        return i;
      }
    }
    return lines.size();
  }

  private Page page(List<String> lines, int at, int next, Shelf shelf) {
    Place place = new Place(path, at + 1);
    Matcher heading = HEADING.matcher(lines.get(at));
    if (!heading.matches()) {
      draft.fault(
          place, "PAGE", "A page starts with \"# Title {#id minutes=10}\". Add what is missing.");
      // Its body is read all the same, so that its faults are named too.
      new PageBody(draft, path, shelf).blocks(lines.subList(at + 1, next), at + 2);
      return new Page("", "", 1, List.of(), List.of());
    }
    String id = heading.group("id");
    if (Fields.ID.matcher(id).matches()) {
      draft.claim(id, place);
    } else {
      draft.fault(
          place,
          "AUTH-01",
          "\"" + Draft.shortened(id) + "\" is not an id: 2 to 40 of a–z, 0–9 and -.");
    }
    Attributes attributes =
        Attributes.of(draft, place, heading.group("rest"), Set.of("minutes", "outcomes"));
    return new Page(
        id,
        heading.group("title").strip(),
        minutes(attributes, place),
        outcomes(attributes, place),
        new PageBody(draft, path, shelf).blocks(lines.subList(at + 1, next), at + 2));
  }

  private int minutes(Attributes attributes, Place place) {
    String minutes = attributes.value("minutes");
    if (!minutes.matches("[1-9]\\d{0,2}")) {
      draft.fault(place, "PAGE", "A page says how long it takes: minutes=10.");
      return 1;
    }
    return Integer.parseInt(minutes);
  }

  private List<String> outcomes(Attributes attributes, Place place) {
    String given = attributes.value("outcomes");
    List<String> outcomes = given.isEmpty() ? List.of() : List.of(given.split(",", -1));
    Set<String> wrong = new HashSet<>(outcomes);
    wrong.removeIf(outcome -> Fields.OUTCOME.matcher(outcome).matches());
    wrong.forEach(
        outcome ->
            draft.fault(
                place,
                "AUTH-01",
                "\"" + Draft.shortened(outcome) + "\" is not an outcome id like LO7.2."));
    return outcomes;
  }
}
