package org.creatorshub.content.checking;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.Calc;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.OwnTask;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.course.PracticeCase;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Rubric;
import org.creatorshub.content.course.Scenario;
import org.creatorshub.content.course.Technique;
import org.creatorshub.content.course.Unit;
import org.creatorshub.content.diagnostic.Diagnostic;
import org.creatorshub.content.diagnostic.Questionnaire;

/** The course prepares for vendors' topics; it never claims their seal. */
record WordingGate(Findings findings, UnwrittenGate unwritten) {
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
    course.techniques().forEach(this::technique);
    course.compendium().forEach(this::practiceCase);
    for (Unit unit : course.units()) {
      text(unit.id(), unit.title());
      text(unit.id(), unit.summary());
      unit.outcomes().forEach(outcome -> text(outcome.id(), outcome.text()));
      unit.pages().forEach(this::page);
      CourseCheck.questions(unit).forEach(this::question);
    }
    course.rubrics().values().forEach(this::rubric);
    course.diagnostic().ifPresent(this::diagnostic);
  }

  private void practiceCase(PracticeCase one) {
    Stream.of(
            one.title(),
            one.about(),
            one.situation(),
            one.done(),
            one.result(),
            one.carries(),
            one.limits())
        .forEach(text -> text(one.id(), text));
  }

  private void rubric(Rubric rubric) {
    text(rubric.id(), rubric.title());
    for (Rubric.Line line : rubric.lines()) {
      text(rubric.id(), line.title());
      line.levels().forEach(level -> text(rubric.id(), level));
    }
  }

  private void diagnostic(Diagnostic diagnostic) {
    for (Questionnaire asked : diagnostic.questionnaires()) {
      asked.items().forEach(item -> text(item.id(), item.text()));
      for (Questionnaire.Block block : asked.blocks()) {
        String near = block.items().getFirst().id();
        block
            .advice()
            .values()
            .forEach(advice -> text(near, advice.strength() + "\n\n" + advice.exercise()));
      }
    }
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
      case Block.ScenarioTask task -> texts(task.scenario());
      case Block.TextTask task ->
          Stream.concat(
              Stream.of(task.text().title(), task.text().task(), task.text().model()),
              task.text().criteria().stream());
      case Block.AzQuiz quiz -> Stream.of();
      case Block.CalcTask task -> texts(task.calc());
      case Block.Own own -> texts(own.task());
      case Block.Film film -> Stream.of(film.video().title(), film.video().transcript());
      case Block.Dates dates ->
          Stream.concat(
              Stream.of(dates.timeline().title(), dates.timeline().intro()),
              dates.timeline().events().stream().map(one -> one.title() + ". " + one.text()));
      case Block.ArtefactTask task -> Stream.of(task.artefact().title());
      case Block.TestStart start -> Stream.of(start.test().title());
      case Block.DiagnosticStart start -> Stream.of();
      case Block.Practice practice -> Stream.of(practice.question().stem());
    };
  }

  private static Stream<String> texts(Scenario scenario) {
    return Stream.of(
            Stream.of(scenario.title(), scenario.intro()),
            scenario.endings().stream().map(Scenario.Ending::text),
            scenario.steps().stream().map(Scenario.Step::text),
            scenario.steps().stream()
                .flatMap(step -> step.choices().stream())
                .map(choice -> choice.text() + ". " + choice.feedback()))
        .flatMap(texts -> texts);
  }

  private void technique(Technique technique) {
    Stream.of(technique.what(), technique.origin(), technique.caution(), technique.exercise())
        .forEach(text -> text(technique.id(), text));
    technique.steps().forEach(step -> text(technique.id(), step));
  }

  private static Stream<String> texts(OwnTask task) {
    Stream<String> lines =
        switch (task) {
          case OwnTask.Likert likert -> likert.statements().stream().map(OwnTask.Line::text);
          case OwnTask.LinkCheck links -> links.samples().stream().map(OwnTask.Sample::label);
          case OwnTask.Ideas ideas -> Stream.of();
          case OwnTask.Reflection open -> open.questions().stream().map(OwnTask.Line::text);
        };
    return Stream.concat(Stream.of(task.title(), task.intro()), lines);
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
      case Question.Matching matching -> {
        text(matching.id(), matching.feedback());
        entries(matching.id(), matching.sources());
        entries(matching.id(), matching.targets());
      }
      case Question.Ordering ordering -> {
        text(ordering.id(), ordering.feedback());
        entries(ordering.id(), ordering.entries());
      }
      case Question.Gap gap -> {
        text(gap.id(), gap.feedback());
        gap.misconceptions().forEach(wrong -> text(gap.id(), wrong.feedback()));
      }
    }
  }

  private void entries(String id, List<Question.Entry> entries) {
    entries.forEach(entry -> text(id, entry.text()));
  }

  private void text(String id, String text) {
    unwritten.note(id, text);
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
