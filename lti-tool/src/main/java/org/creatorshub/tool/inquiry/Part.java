package org.creatorshub.tool.inquiry;

/** One part of a question's page. */
public sealed interface Part {

  /** A paragraph. */
  record Text(String text) implements Part {}

  /** A heading within the page. */
  record Heading(String text) implements Part {}

  /** A table, perhaps with drawings in its cells; as CSV under the table's id. */
  record Rows(Table table) implements Part {}

  /**
   * A drawing of its own above the table that holds its numbers.
   *
   * @param caption the finding in a sentence
   */
  record Figure(String caption, Drawing drawing) implements Part {}

  /** Finished HTML from a template of the feature, for forms and lists of its own. */
  record Markup(String html) implements Part {}
}
