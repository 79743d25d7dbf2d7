package org.creatorshub.content.inspection.markup;

import java.util.List;
import java.util.Optional;

/**
 * What reading XML gave.
 *
 * @param root empty when it is not well-formed
 * @param doctype line of a document type declaration; 0 without one
 */
public record XmlText(Optional<XmlElement> root, int doctype, List<Flaw> flaws) {
  /** Something that is wrong with the text as such. */
  public record Flaw(int line, String sentence) {}

  public XmlText {
    flaws = List.copyOf(flaws);
  }
}
