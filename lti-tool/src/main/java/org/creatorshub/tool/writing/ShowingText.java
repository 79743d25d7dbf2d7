package org.creatorshub.tool.writing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.FreeText;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.lesson.Finding;
import org.creatorshub.tool.lesson.Run;
import org.creatorshub.tool.lesson.UnitPages;
import org.creatorshub.tool.question.CourseTexts;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.text.Moment;
import org.creatorshub.tool.text.Words;

/** Puts together what the page of a free-text task shows. */
public final class ShowingText {
  private final Finding finding;
  private final WritingText writing;
  private final CourseTexts texts;

  public ShowingText(Finding finding, WritingText writing, CourseTexts texts) {
    this.finding = finding;
    this.writing = writing;
    this.texts = texts;
  }

  /** A text on a page of a unit. */
  record Task(Unit unit, Page page, FreeText text) {}

  /** What was typed and refused, so that nothing is lost. */
  record Tried(Optional<WritingRule> problem, Optional<String> text) {
    static final Tried NOTHING = new Tried(Optional.empty(), Optional.empty());
  }

  /** The task, if this session may open its unit and a page of it sets the task. */
  Optional<Task> task(LaunchSession session, String unitId, String textId) {
    return finding
        .unit(session, unitId)
        .flatMap(
            unit ->
                unit.pages().stream()
                    .flatMap(
                        page ->
                            page.blocks().stream()
                                .filter(Block.TextTask.class::isInstance)
                                .map(block -> ((Block.TextTask) block).text())
                                .filter(text -> text.id().equals(textId))
                                .map(text -> new Task(unit, page, text)))
                    .findFirst());
  }

  TextPage page(LaunchSession session, String base, Task task, Tried tried) {
    FreeText text = task.text();
    Written written = writing.written(session, text);
    String typed = tried.text().orElse(written.text());
    boolean learner = Run.of(session).isPresent();
    boolean open = !learner || written.comparedAt().isPresent();
    String unit = base + "/learn/" + task.unit().id();
    return new TextPage(
        base,
        session.csrf(),
        unit + "/text/" + text.id(),
        "Unit " + task.unit().number() + ": " + task.page().title(),
        text.title(),
        unit + "/" + task.page().id(),
        texts.block(text.task()),
        text.least(),
        text.most(),
        learner,
        UnitPages.notice(session),
        typed,
        written.revision(),
        written.savedAt().map(Moment::full).orElse(""),
        Words.in(typed),
        length(text, Words.in(typed)),
        open ? texts.block(text.model()) : "",
        criteria(text, written),
        checked(text, written),
        written.complete() && written.revision() > written.checkedRevision(),
        written.complete(),
        tried.problem().map(WritingRule::sentence).orElse(""),
        tried.problem().map(WritingRule::id).orElse(""));
  }

  private static String length(FreeText text, int words) {
    if (words == 0 || (words >= text.least() && words <= text.most())) {
      return "";
    }
    return words < text.least()
        ? "You can compare it from " + text.least() + " words on."
        : "The task asks for at most " + text.most() + " words. What can go?";
  }

  private List<TextPage.Criterion> criteria(FreeText text, Written written) {
    return IntStream.rangeClosed(1, text.criteria().size())
        .mapToObj(
            number ->
                new TextPage.Criterion(
                    number,
                    texts.inline(text.criteria().get(number - 1)),
                    written.ticks().contains(number)))
        .toList();
  }

  private static String checked(FreeText text, Written written) {
    return written
        .checkedAt()
        .map(
            at ->
                "You checked it on "
                    + Moment.full(at)
                    + ": "
                    + written.ticks().size()
                    + " of "
                    + text.criteria().size()
                    + " sentences are true of your text.")
        .orElse("");
  }
}
