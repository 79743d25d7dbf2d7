package org.creatorshub.tool.marking;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which marking of a work counts: of each version the newest marking, of all versions the best, as
 * handing in again never lowers a mark (SCORE-05). A marking that is corrected counts as corrected.
 */
final class CountingMarking {
  private CountingMarking() {}

  /** The marking that the gradebook gets; of two equal ones that of the later version. */
  static Optional<Marking> of(List<Marking> all) {
    Map<Integer, Marking> newest = new TreeMap<>();
    all.forEach(
        marking ->
            newest.merge(
                marking.version(),
                marking,
                (one, other) -> one.revision() > other.revision() ? one : other));
    return newest.values().stream()
        .max(
            Comparator.<Marking, BigDecimal>comparing(Marking::percent)
                .thenComparing(Marking::version));
  }
}
