package org.creatorshub.content.checking;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.Calc;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Unit;

/** The course prepares for vendors' topics; it never claims their seal. */
record WordingGate(Findings findings) {
  private static final Pattern CLAIM =
      Pattern.compile(
          "\\b(?:certified by|accredited by|official|officially|equivalent to)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern VENDOR =
      Pattern.compile("\\b(?:Google|Meta|HubSpot|IAB)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=[.!?;])\\s+|\\n\\s*\\n|\\n[-#|]");

  void check(Course course) {
    text(course.id(), course.title());
    course.glossary().values().forEach(term -> text(course.id(), term.term() + ": " + term.text()));
    for (Unit unit : course.units()) {
      text(unit.id(), unit.title());
      text(unit.id(), unit.summary());
      unit.outcomes().forEach(outcome -> text(outcome.id(), outcome.text()));
      unit.pages().forEach(this::page);
      CourseCheck.questions(unit).forEach(this::question);
    }
    course.rubrics().values().stream()
        .flatMap(rubric -> rubric.lines().stream())
        .forEach(line -> line.levels().forEach(level -> text(line.id(), level)));
  }

  private void page(Page page) {
    text(page.id(), page.title());
    page.blocks().stream().flatMap(WordingGate::texts).forEach(text -> text(page.id(), text));
  }

  private static Stream<String> texts(Block block) {
    return switch (block) {
      case Block.Prose prose -> Stream.of(prose.markdown());
      case Block.Figure figure -> Stream.of(figure.alt(), figure.caption(), figure.svg());
      case Block.Example example -> Stream.of(example.title(), example.markdown());
      case Block.Definition definition ->
          Stream.of(definition.term() + ": " + definition.markdown());
      case Block.Note note -> Stream.of(note.title(), note.markdown());
      case Block.SheetTask task -> Stream.of(task.sheet().title(), task.sheet().intro());
      case Block.CalcTask task -> texts(task.calc());
      case Block.ArtefactTask task -> Stream.of(task.artefact().title());
      case Block.TestStart start -> Stream.of(start.test().title());
      case Block.Practice practice -> Stream.of(practice.question().stem());
    };
  }

  private static Stream<String> texts(Calc calc) {
    return Stream.of(
            Stream.of(calc.title(), calc.intro()),
            calc.inputs().stream().map(Calc.Input::label),
            calc.results().stream().map(result -> result.label() + ". " + result.note()),
            calc.refusals().stream().map(Calc.Rule::say),
            calc.verdicts().stream().map(Calc.Rule::say),
            calc.chart().stream().map(Calc.Chart::caption),
            calc.presets().stream().map(Calc.Preset::label))
        .flatMap(texts -> texts);
  }

  private void question(Question question) {
    text(question.id(), question.stem());
    text(question.id(), question.explanation());
    switch (question) {
      case Question.Choice choice ->
          choice
              .options()
              .forEach(option -> text(choice.id(), option.text() + ". " + option.feedback()));
      case Question.MultipleChoice multi ->
          multi
              .options()
              .forEach(option -> text(multi.id(), option.text() + ". " + option.feedback()));
      case Question.Numeric numeric ->
          numeric.misconceptions().forEach(wrong -> text(numeric.id(), wrong.feedback()));
      case Question.Matching matching -> text(matching.id(), matching.feedback());
      case Question.Ordering ordering -> text(ordering.id(), ordering.feedback());
    }
  }

  private void text(String id, String text) {
    for (String sentence : SENTENCE_END.split(text, -1)) {
      if (CLAIM.matcher(sentence).find() && VENDOR.matcher(sentence).find()) {
        findings.fault(
            id,
            "WORDING",
            "\"" + id + "\" claims a vendor's approval. Say \"prepares for the topics of …\".");
      }
    }
  }
}
