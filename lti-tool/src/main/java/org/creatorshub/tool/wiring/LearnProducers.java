package org.creatorshub.tool.wiring;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.creatorshub.content.course.Course;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.tool.batching.Batching;
import org.creatorshub.tool.lesson.Arriving;
import org.creatorshub.tool.lesson.CompletingUnit;
import org.creatorshub.tool.lesson.FillingSheet;
import org.creatorshub.tool.lesson.Finding;
import org.creatorshub.tool.lesson.Greeting;
import org.creatorshub.tool.lesson.KeepingOwnTask;
import org.creatorshub.tool.lesson.LeavingPage;
import org.creatorshub.tool.lesson.LessonPages;
import org.creatorshub.tool.lesson.Opening;
import org.creatorshub.tool.lesson.OpeningPage;
import org.creatorshub.tool.lesson.OtherWays;
import org.creatorshub.tool.lesson.Positions;
import org.creatorshub.tool.lesson.PracticeAnswers;
import org.creatorshub.tool.lesson.PracticeForms;
import org.creatorshub.tool.lesson.Practising;
import org.creatorshub.tool.lesson.ScenarioPart;
import org.creatorshub.tool.lesson.SheetCells;
import org.creatorshub.tool.lesson.SheetForms;
import org.creatorshub.tool.lesson.UnitPages;
import org.creatorshub.tool.lesson.Visits;
import org.creatorshub.tool.note.Notes;
import org.creatorshub.tool.note.ShowingNotes;
import org.creatorshub.tool.note.TakingNote;
import org.creatorshub.tool.question.CourseTexts;
import org.creatorshub.tool.question.QuestionForms;
import org.creatorshub.tool.scenario.ScenarioForms;

/** Makes the use cases of the lesson pages. */
final class LearnProducers {

  @Produces
  @Singleton
  CourseTexts texts(Course course) {
    return new CourseTexts(course);
  }

  @Produces
  @Singleton
  QuestionForms questionForms(CourseTexts texts) {
    return new QuestionForms(texts);
  }

  @Produces
  @Singleton
  Finding finding(Course course, Positions positions) {
    return new Finding(course, positions);
  }

  @Produces
  @Singleton
  UnitPages unitPages(
      Finding finding, Positions positions, ScenarioPart scenarios, OtherWays ways) {
    return new UnitPages(finding, positions, scenarios, ways);
  }

  @Produces
  @Singleton
  Practising practising(PracticeAnswers answers, LearningEvents events, Clock clock) {
    return new Practising(answers, events, clock);
  }

  @Produces
  @Singleton
  FillingSheet fillingSheet(SheetCells cells, Clock clock) {
    return new FillingSheet(cells, clock);
  }

  @Produces
  @Singleton
  KeepingOwnTask keepingOwnTask(SheetCells cells, LearningEvents events, Clock clock) {
    return new KeepingOwnTask(cells, events, clock);
  }

  @Produces
  @Singleton
  LessonPages lessonPages(
      CourseTexts texts,
      UnitPages units,
      Practising practising,
      QuestionForms forms,
      SheetCells cells,
      ScenarioForms scenarios,
      ShowingNotes notes) {
    return new LessonPages(
        texts,
        units,
        new PracticeForms(practising, forms),
        new SheetForms(cells, texts),
        scenarios,
        notes);
  }

  @Produces
  @Singleton
  ShowingNotes showingNotes(Course course, Finding finding, Notes notes) {
    return new ShowingNotes(course, finding, notes);
  }

  @Produces
  @Singleton
  TakingNote takingNote(Notes notes, Clock clock) {
    return new TakingNote(notes, clock);
  }

  @Produces
  @Singleton
  Arriving arriving(Finding finding, Positions positions, Greeting greeting) {
    return new Arriving(finding, positions, greeting);
  }

  @Produces
  @Singleton
  Opening opening(Visits visits, Positions positions, LearningEvents events) {
    OpeningPage opening = new OpeningPage(visits, positions, events);
    Batching<Visits.Shown, Boolean> batching =
        new Batching<>(
            pages ->
                QuarkusTransaction.requiringNew()
                    .call(
                        () -> {
                          opening.open(pages);
                          return pages.stream().map(page -> true).toList();
                        }),
            64,
            1);
    return batching::call;
  }

  /** Every part of a unit beside its pages takes a say, whoever makes it. */
  @Produces
  @Singleton
  CompletingUnit completingUnit(
      Positions positions, LearningEvents events, @Any Instance<CompletingUnit.Part> parts) {
    return new CompletingUnit(positions, events, parts.stream().toList());
  }

  @Produces
  @Singleton
  LeavingPage leavingPage(
      Visits visits,
      Positions positions,
      LearningEvents events,
      CompletingUnit completing,
      Course course,
      Clock clock) {
    return new LeavingPage(visits, positions, events, completing, course, clock);
  }
}
