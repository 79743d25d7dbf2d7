package org.creatorshub.content.reading;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.Calc;
import org.creatorshub.content.course.FreeText;
import org.creatorshub.content.course.OwnTask;
import org.creatorshub.content.course.Place;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Scenario;
import org.creatorshub.content.course.Sheet;
import org.creatorshub.content.course.Timeline;
import org.creatorshub.content.course.Video;

/** What the directives of a unit may place on its pages; each thing once. */
record Shelf(
    Draft draft,
    String folder,
    Map<String, Question> practice,
    Map<String, Sheet> sheets,
    Map<String, Scenario> scenarios,
    Map<String, FreeText> texts,
    Map<String, Calc> calcs,
    Map<String, OwnTask> tasks,
    Map<String, Timeline> timelines,
    Map<String, Video> videos,
    FrontMatter head,
    Set<String> placed) {

  Shelf(
      Draft draft,
      String folder,
      Map<String, Question> practice,
      Map<String, Sheet> sheets,
      Map<String, Scenario> scenarios,
      Map<String, FreeText> texts,
      Map<String, Calc> calcs,
      Map<String, OwnTask> tasks,
      Map<String, Timeline> timelines,
      Map<String, Video> videos,
      FrontMatter head) {
    this(
        draft,
        folder,
        practice,
        sheets,
        scenarios,
        texts,
        calcs,
        tasks,
        timelines,
        videos,
        head,
        new HashSet<>());
  }

  Optional<Block> take(String directive, String id, Place place) {
    Optional<Block> found = find(directive, id);
    if (found.isEmpty()) {
      draft.fault(
          place,
          "DIRECTIVE",
          "There is no "
              + directive
              + " \""
              + Draft.shortened(id)
              + "\" in this unit. Correct the id or add it.");
    } else if (!placed.add(id)) {
      draft.fault(place, "DIRECTIVE", "\"" + id + "\" is placed twice. Keep one.");
    }
    return found;
  }

  private Optional<Block> find(String directive, String id) {
    return switch (directive) {
      case "practice" -> Optional.ofNullable(practice.get(id)).map(Block.Practice::new);
      case "sheet" -> Optional.ofNullable(sheets.get(id)).map(Block.SheetTask::new);
      case "scenario" -> Optional.ofNullable(scenarios.get(id)).map(Block.ScenarioTask::new);
      case "text" -> Optional.ofNullable(texts.get(id)).map(Block.TextTask::new);
      case "calc" -> Optional.ofNullable(calcs.get(id)).map(Block.CalcTask::new);
      case "likert", "utm", "brainwrite", "reflect" ->
          Optional.ofNullable(tasks.get(id))
              .filter(task -> task.kind().equals(directive))
              .map(Block.Own::new);
      case "timeline" -> Optional.ofNullable(timelines.get(id)).map(Block.Dates::new);
      case "video" -> Optional.ofNullable(videos.get(id)).map(Block.Film::new);
      case "portfolio" ->
          head.artefact().filter(it -> it.id().equals(id)).map(Block.ArtefactTask::new);
      case "test" -> head.test().filter(it -> it.id().equals(id)).map(Block.TestStart::new);
      default -> throw new IllegalStateException(directive);
    };
  }

  /** What no page shows would be lost for learners; texts and labs may wait for their page. */
  void reportUnplaced() {
    practice.keySet().forEach(id -> unplaced("practice", id));
    sheets.keySet().forEach(id -> unplaced("sheet", id));
    scenarios.keySet().forEach(id -> unplaced("scenario", id));
    tasks.values().forEach(task -> unplaced(task.kind(), task.id()));
    videos.keySet().forEach(id -> unplaced("video", id));
    timelines.keySet().forEach(id -> unplaced("timeline", id));
    head.artefact().ifPresent(artefact -> unplaced("portfolio", artefact.id()));
    head.test().ifPresent(test -> unplaced("test", test.id()));
  }

  private void unplaced(String directive, String id) {
    if (!id.isEmpty() && !placed.contains(id)) {
      draft.fault(
          draft.places.getOrDefault(id, new Place(folder + "/unit.md", 1)),
          "DIRECTIVE",
          "\"" + id + "\" is on no page. Place it with \":::" + directive + " " + id + "\".");
    }
  }
}
