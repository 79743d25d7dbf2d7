package org.creatorshub.content.rendering;

import org.creatorshub.content.course.Artefact;
import org.creatorshub.content.course.Calc;
import org.creatorshub.content.course.FreeText;
import org.creatorshub.content.course.OwnTask;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Scenario;
import org.creatorshub.content.course.Sheet;
import org.creatorshub.content.course.Test;
import org.creatorshub.content.course.Video;

/** A part of a page, ready to show: finished HTML, or a task that the page draws itself. */
public sealed interface RenderedBlock {

  /** Safe HTML: everything an author wrote is escaped or built from known elements. */
  record Html(String html) implements RenderedBlock {}

  record PracticeTask(Question question) implements RenderedBlock {}

  record SheetTask(Sheet sheet) implements RenderedBlock {}

  /**
   * A scenario to be played.
   *
   * @param listHtml all its steps and endings as safe HTML, for paper and for outputs that play
   *     nothing
   */
  record ScenarioTask(Scenario scenario, String listHtml) implements RenderedBlock {}

  record TextTask(FreeText text) implements RenderedBlock {}

  record AzQuiz() implements RenderedBlock {}

  record CalcTask(Calc calc) implements RenderedBlock {}

  /**
   * A film to be played.
   *
   * @param transcriptHtml safe HTML
   */
  record Film(Video video, String transcriptHtml) implements RenderedBlock {}

  record Own(OwnTask task) implements RenderedBlock {}

  record ArtefactTask(Artefact artefact) implements RenderedBlock {}

  record TestStart(Test test) implements RenderedBlock {}

  record DiagnosticStart() implements RenderedBlock {}
}
