package org.creatorshub.content.course;

/** A part of a page, in reading order. */
public sealed interface Block {

  /** Markdown with checked sums and glossary links, already checked by the reader. */
  record Prose(String markdown) implements Block {}

  /**
   * A picture with text alternative and caption.
   *
   * @param svg the SVG source, safe to place inline
   */
  record Figure(String file, String alt, String caption, String svg) implements Block {}

  /** A worked example. */
  record Example(String id, String title, String markdown) implements Block {}

  record Definition(String term, String markdown) implements Block {}

  record Note(String title, String markdown) implements Block {}

  /** A question answered on the page; it never counts. */
  record Practice(Question question) implements Block {}

  record SheetTask(Sheet sheet) implements Block {}

  /** A story in which the learner decides; it never counts. */
  record ScenarioTask(Scenario scenario) implements Block {}

  /** A text to be written; it never counts. */
  record TextTask(FreeText text) implements Block {}

  /** The way to the A–Z quiz about techniques; it never counts. */
  record AzQuiz() implements Block {}

  /** A lab to try things out in; it never counts. */
  record CalcTask(Calc calc) implements Block {}

  /** A task kept for the learner alone; it never counts. */
  record Own(OwnTask task) implements Block {}

  /** A film with captions and transcript. */
  record Film(Video video) implements Block {}

  /** Events with their dates. */
  record Dates(Timeline timeline) implements Block {}

  record ArtefactTask(Artefact artefact) implements Block {}

  record TestStart(Test test) implements Block {}

  /** The way to "Find out where you stand". */
  record DiagnosticStart() implements Block {}
}
