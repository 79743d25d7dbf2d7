package org.creatorshub.content.rendering;

import org.creatorshub.content.course.Artefact;
import org.creatorshub.content.course.Calc;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Sheet;
import org.creatorshub.content.course.Test;

/** A part of a page, ready to show: finished HTML, or a task that the page draws itself. */
public sealed interface RenderedBlock {

  /** Safe HTML: everything an author wrote is escaped or built from known elements. */
  record Html(String html) implements RenderedBlock {}

  record PracticeTask(Question question) implements RenderedBlock {}

  record SheetTask(Sheet sheet) implements RenderedBlock {}

  record CalcTask(Calc calc) implements RenderedBlock {}

  record ArtefactTask(Artefact artefact) implements RenderedBlock {}

  record TestStart(Test test) implements RenderedBlock {}
}
