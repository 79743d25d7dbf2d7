package org.creatorshub.reporting.retention;

import java.util.List;
import java.util.Optional;

/**
 * What goes by its age, or would go.
 *
 * @param lines statements, by platform and verb
 * @param held old statements beside those, which stay because a statement that stays refers to
 *     them, or because they void one that stays
 * @param copies of these statements that still wait for other record stores, or were refused there
 * @param files that no statement would name that stays
 * @param documents states and profiles of agents; profiles of activities are nobody's and stay
 */
public record Old(List<Line> lines, long held, long copies, long files, long documents) {

  /**
   * Statements of one kind.
   *
   * @param platform our key of the LMS; empty for statements of other systems
   */
  public record Line(Optional<String> platform, String verb, long statements) {}

  public long statements() {
    return lines.stream().mapToLong(Line::statements).sum();
  }
}
