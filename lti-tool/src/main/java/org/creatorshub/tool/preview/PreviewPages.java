package org.creatorshub.tool.preview;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.creatorshub.content.course.Artefact;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Test;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.glossary.ShowingGlossary;
import org.creatorshub.tool.lesson.LessonView;
import org.creatorshub.tool.lesson.TrialPages;
import org.creatorshub.tool.lesson.UnitPages;
import org.creatorshub.tool.question.Drawn;
import org.creatorshub.tool.question.Judging;
import org.creatorshub.tool.question.QuestionForms;
import org.creatorshub.tool.question.QuestionView;

/**
 * Which page of a course is shown at which address: the addresses of the tool, without a launch.
 */
final class PreviewPages {
  private final PreviewTemplates templates;
  private final Draft.Shown course;
  private final Asked asked;

  PreviewPages(PreviewTemplates templates, Draft.Shown course, Asked asked) {
    this.templates = templates;
    this.course = course;
    this.asked = asked;
  }

  /** The page, or where to go; empty if there is no such page. */
  Optional<Answered> answer() {
    List<String> parts = asked.parts();
    return switch (parts.getFirst()) {
      case "" -> Optional.of(Answered.see(asked.base() + "/learn"));
      case "learn" -> learn(parts);
      case "portfolio" ->
          parts.size() == 3
              ? unit(parts.get(1)).flatMap(unit -> task(unit, parts.get(2)))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<Answered> learn(List<String> parts) {
    if (parts.size() == 1) {
      return html("preview/course", Map.of("base", asked.base(), "course", course.course()));
    }
    if (parts.get(1).equals("glossary") && parts.size() == 2) {
      var showing = new ShowingGlossary(course.course(), course.texts());
      return html(
          "glossary/glossary",
          Map.of("v", showing.show(id -> true, asked.base(), asked.first("q"))));
    }
    return unit(parts.get(1)).flatMap(unit -> inUnit(unit, parts.subList(2, parts.size())));
  }

  private Optional<Unit> unit(String id) {
    return course.course().unit(id).filter(unit -> unit.offered() && !unit.pages().isEmpty());
  }

  private Optional<Answered> inUnit(Unit unit, List<String> rest) {
    String where = rest.isEmpty() ? "" : rest.getFirst();
    return switch (where) {
      case "" -> html("lesson/unit", Map.of("v", course.pages().unit(asked.base(), unit)));
      case "end" -> html("lesson/end", Map.of("v", course.pages().unit(asked.base(), unit)));
      case "film" -> rest.size() < 2 ? Optional.empty() : film(unit, rest);
      case "test" -> unit.test().flatMap(test -> bank(unit, test));
      default -> unit.page(where).flatMap(page -> page(unit, page, rest));
    };
  }

  private static Optional<Answered> film(Unit unit, List<String> rest) {
    return UnitPages.film(unit, rest.get(1))
        .map(
            video ->
                rest.size() == 2
                    ? Answered.file(video.type(), video.film())
                    : Answered.file(
                        "text/vtt; charset=utf-8",
                        video.captions().getBytes(StandardCharsets.UTF_8)));
  }

  private Optional<Answered> page(Unit unit, Page page, List<String> rest) {
    if (rest.size() == 1 && asked.posted()) {
      return Optional.of(Answered.see(TrialPages.next(asked.base(), unit, page)));
    }
    if (rest.size() > 1 && !asked.posted()) {
      String there = asked.base() + "/learn/" + unit.id() + "/" + page.id();
      return Optional.of(Answered.see(there));
    }
    Trials trials = new Trials(course, page);
    LessonView view =
        course
            .pages()
            .page(
                asked.base(),
                unit,
                page,
                asked.answers() ? trials.solved() : trials.sent(rest, asked));
    return html("lesson/page", Map.of("v", asked.answers() ? withKeys(view, page) : view));
  }

  /** Behind each question what an author wants to know about it. */
  private LessonView withKeys(LessonView view, Page page) {
    Map<String, Question> questions = Trials.questions(page);
    List<LessonView.BlockView> blocks = new ArrayList<>();
    for (LessonView.BlockView block : view.blocks()) {
      blocks.add(block);
      Optional.ofNullable(questions.get(block.id()))
          .map(question -> key(course.pages().draw(question, 0)))
          .map(LessonView.BlockView::html)
          .ifPresent(blocks::add);
    }
    return view.withBlocks(blocks);
  }

  private String key(Drawn drawn) {
    return templates.html("preview/key", Map.of("k", new AnswerKeys(course).of(drawn)));
  }

  private Optional<Answered> bank(Unit unit, Test test) {
    List<BankItem> items = new ArrayList<>();
    for (Question question : test.bank()) {
      Drawn drawn = course.pages().draw(question, 0);
      String label = (items.size() + 1) + " of " + test.bank().size();
      items.add(new BankItem(form(drawn, label), asked.answers() ? key(drawn) : ""));
    }
    return html(
        "preview/bank", Map.of("base", asked.base(), "unit", unit, "test", test, "items", items));
  }

  /** An item of the bank; {@code keyHtml} is empty in the learner's view. */
  public record BankItem(QuestionView question, String keyHtml) {}

  private QuestionView form(Drawn drawn, String label) {
    if (!asked.answers()) {
      return course
          .forms()
          .view(new QuestionForms.Asked(drawn, label, List.of(), Optional.empty(), true));
    }
    List<String> right = RightAnswers.of(drawn);
    return course
        .forms()
        .view(
            new QuestionForms.Asked(
                drawn, label, right, Optional.of(Judging.judge(drawn, right)), false));
  }

  private Optional<Answered> task(Unit unit, String id) {
    Function<Artefact, Map<String, Object>> values =
        artefact -> Map.of("base", asked.base(), "unit", unit, "artefact", artefact);
    return unit.artefact()
        .filter(artefact -> artefact.id().equals(id))
        .flatMap(artefact -> html("preview/task", values.apply(artefact)));
  }

  private Optional<Answered> html(String template, Map<String, Object> values) {
    return Optional.of(Answered.page(200, templates.html(template, values)));
  }
}
