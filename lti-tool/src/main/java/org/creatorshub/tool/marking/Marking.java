package org.creatorshub.tool.marking;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creatorshub.tool.rubric.Award;

/**
 * A published marking of one version; it never changes.
 *
 * @param revision 1 for the first of this version, then upward
 * @param percent 0 to 100, two decimals
 * @param by name of the teacher; empty when the LMS shares none, or the teacher was erased
 */
public record Marking(
    int version,
    int revision,
    List<Award> lines,
    String comment,
    BigDecimal percent,
    Instant publishedAt,
    Optional<String> by) {
  public Marking {
    lines = List.copyOf(lines);
  }

  /** Whether somebody said exactly the same. */
  boolean says(List<Award> awards, String words) {
    return lines.equals(awards) && comment.equals(words);
  }
}
