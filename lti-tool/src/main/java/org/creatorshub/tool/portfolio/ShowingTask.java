package org.creatorshub.tool.portfolio;

import java.util.List;
import java.util.Optional;
import org.creatorshub.content.course.Artefact;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.text.Figures;
import org.creatorshub.tool.text.Moment;
import org.creatorshub.tool.text.Words;

/** Puts together what the page of a portfolio task shows. */
public final class ShowingTask {

  /**
   * What the learner just tried, so that nothing typed is lost.
   *
   * @param done number of the version that was just handed in; 0 for none
   * @param text what was typed, if it differs from the draft
   */
  record Tried(
      int done,
      String problem,
      String problemId,
      String field,
      Optional<String> text,
      String link) {
    static final Tried NOTHING = done(0);

    static Tried done(int version) {
      return new Tried(version, "", "", "", Optional.empty(), "");
    }
  }

  private final Course course;
  private final HandingIn tasks;
  private final Works works;
  private final Feedback feedback;

  public ShowingTask(Course course, HandingIn tasks, Works works, Feedback feedback) {
    this.feedback = feedback;
    this.course = course;
    this.tasks = tasks;
    this.works = works;
  }

  /** The page; empty when the unit has no such task. */
  Optional<TaskPage> show(
      LaunchSession session, String base, String unit, String artefact, Tried tried) {
    return tasks
        .task(unit, artefact)
        .flatMap(task -> course.unit(unit).map(known -> page(session, base, known, task, tried)));
  }

  private TaskPage page(LaunchSession session, String base, Unit unit, Artefact task, Tried tried) {
    Optional<Work> work =
        session.learns() ? works.find(Place.of(session), unit.id(), task.id()) : Optional.empty();
    List<Version> versions = work.map(Work::versions).orElse(List.of());
    List<Feedback.Said> said = work.map(feedback::of).orElse(List.of());
    String address = base + "/portfolio/" + unit.id() + "/" + task.id();
    return new TaskPage(
        base,
        session.csrf(),
        address,
        "Unit " + unit.number() + ": " + unit.title(),
        task.title(),
        base + "/learn/" + unit.id() + pageOf(unit, task),
        task.rubric().lines().stream()
            .map(line -> new TaskPage.Line(line.title(), line.weight(), line.levels()))
            .toList(),
        session.learns(),
        fields(work.map(Work::draft).orElse(Draft.NONE), tried),
        versions.size(),
        done(tried, versions.size()),
        tried.problem(),
        tried.problemId(),
        tried.field(),
        versions.reversed().stream()
            .map(version -> shown(base, version, about(said, version)))
            .toList());
  }

  private static TaskPage.Fields fields(Draft draft, Tried tried) {
    String text = tried.text().orElse(draft.text());
    return new TaskPage.Fields(
        text,
        draft.revision(),
        draft.savedAt().map(Moment::full).orElse(""),
        Words.in(text),
        tried.link());
  }

  private static String done(Tried tried, int newest) {
    return tried.done() > 0 && tried.done() <= newest
        ? "Handed in as version "
            + tried.done()
            + ". You can hand in again; your teacher sees the newest."
        : "";
  }

  private static String pageOf(Unit unit, Artefact task) {
    return unit.pages().stream()
        .filter(page -> page.blocks().stream().anyMatch(block -> sets(block, task)))
        .findFirst()
        .map(Page::id)
        .map(id -> "/" + id)
        .orElse("");
  }

  private static boolean sets(Block block, Artefact task) {
    return block instanceof Block.ArtefactTask(Artefact set) && set.id().equals(task.id());
  }

  private static List<Feedback.Said> about(List<Feedback.Said> all, Version version) {
    return all.stream().filter(said -> said.version() == version.number()).toList();
  }

  static TaskPage.Shown shown(String base, Version version, List<Feedback.Said> said) {
    int number = version.number();
    String when = Moment.full(version.handedInAt());
    return switch (version.content()) {
      case Content.Text(String text) -> {
        String words = "Text, " + Figures.count(version.words(), "word", "words");
        yield new TaskPage.Shown(number, when, words, text, "", "", "", said);
      }
      case Content.Link link ->
          new TaskPage.Shown(number, when, "Link", "", link.address().toString(), "", "", said);
      case Content.Upload(KeptFile file) ->
          new TaskPage.Shown(
              number,
              when,
              "File, " + Figures.bytes(file.bytes()),
              "",
              "",
              base + "/portfolio/files/" + file.id(),
              file.name(),
              said);
    };
  }
}
