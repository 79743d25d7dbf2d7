package org.creatorshub.tool.quiz;

import java.util.List;
import org.creatorshub.tool.language.Phrase;

/**
 * What is recorded about a learner, in words.
 *
 * @param watching says why nothing is recorded; empty for learners
 */
public record RecordedView(String base, String watching, List<Line> lines) {
  public RecordedView {
    lines = List.copyOf(lines);
  }

  /** One record in plain words. */
  public record Line(Phrase what, Phrase detail) {}
}
