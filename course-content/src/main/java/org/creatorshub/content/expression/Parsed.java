package org.creatorshub.content.expression;

/** What reading an expression gives. */
public sealed interface Parsed permits Expression, Parsed.Malformed {

  /**
   * Text that is no expression.
   *
   * @param reason a sentence for the author
   */
  record Malformed(String reason) implements Parsed {}
}
