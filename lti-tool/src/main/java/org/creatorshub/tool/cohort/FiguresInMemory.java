package org.creatorshub.tool.cohort;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.creatorshub.reporting.progress.Cohort;

/** Figures of units by course, as many as a bound allows; what was asked for longest ago goes. */
final class FiguresInMemory<F> {
  private final int most;
  private final ToIntFunction<F> lines;
  private final Map<Place, F> byUse = new LinkedHashMap<>(16, 0.75f, true);

  /** A unit of one course. */
  record Place(Cohort cohort, String unit) {}

  /**
   * @param most lines together; the newest figures are kept even when they alone have more
   * @param lines of one unit's figures
   */
  FiguresInMemory(int most, ToIntFunction<F> lines) {
    this.most = most;
    this.lines = lines;
  }

  synchronized Optional<F> find(Place place) {
    return Optional.ofNullable(byUse.get(place));
  }

  synchronized void keep(Place place, F figures) {
    byUse.put(place, figures);
    int all = byUse.values().stream().mapToInt(lines).sum();
    var eldest = byUse.entrySet().iterator();
    while (all > most && byUse.size() > 1) {
      all -= lines.applyAsInt(eldest.next().getValue());
      eldest.remove();
    }
  }
}
