package org.creatorshub.tool.cohort;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.creatorshub.reporting.progress.Cohort;
import org.creatorshub.tool.inquiry.Filters;
import org.creatorshub.tool.inquiry.Findings;
import org.creatorshub.tool.inquiry.Inquiry;
import org.creatorshub.tool.inquiry.Scope;

/**
 * Reads what a view shows. What was read, and what was found in it, is kept until a fact about the
 * course comes, so that pages that are opened again cost next to nothing.
 */
public final class ReadingCohort {
  /** Units of courses that are kept; the least of what a large installation has open. */
  private static final int MOST = 64;

  /** Views of one unit that are kept. */
  private static final int VIEWS = 100;

  private record Place(Cohort cohort, String unit) {}

  private record View(
      String inquiry, Filters filters, Optional<Set<UUID>> only, Set<String> excluded, long hour) {}

  private record Kept(String mark, UnitFigures figures, Map<View, Findings> found) {}

  private final Lines lines;
  private final Map<Place, Kept> kept = new ConcurrentHashMap<>();

  public ReadingCohort(Lines lines) {
    this.lines = lines;
  }

  /** What the view shows, or the example where nobody has ever begun anything. */
  Seen read(Scope scope) {
    return seen(scope, kept(scope));
  }

  /** What an inquiry finds, worked out once for everybody who asks the same. */
  Findings findings(Inquiry inquiry, Scope scope, Function<Seen, Findings> look) {
    Kept found = kept(scope);
    View view =
        new View(
            inquiry.id(),
            scope.filters(),
            scope.only(),
            excluded(scope),
            scope.now().getEpochSecond() / 3600);
    if (found.found().size() > VIEWS) {
      found.found().clear();
    }
    Findings known = found.found().get(view);
    if (known == null) {
      Seen seen = seen(scope, found);
      known = seen.marked(look.apply(seen));
      found.found().put(view, known);
    }
    return known;
  }

  private static Seen seen(Scope scope, Kept found) {
    if (found.mark().equals(Seen.NOTHING) && found.figures().learners().isEmpty()) {
      UnitFigures example = ExampleCohort.of(scope.unit()).inOrder();
      return new Seen(scope, example, example.seen(scope.unfiltered()), true);
    }
    return new Seen(scope, found.figures(), found.figures().seen(scope), false);
  }

  private Kept kept(Scope scope) {
    String mark = lines.mark(scope.cohort());
    Place place = new Place(scope.cohort(), scope.unit().id());
    Kept found = kept.get(place);
    if (found != null && found.mark().equals(mark)) {
      return found;
    }
    UnitFigures read = lines.read(scope.cohort(), scope.unit()).inOrder();
    if (kept.size() >= MOST) {
      kept.clear();
    }
    Kept fresh = new Kept(mark, read, new ConcurrentHashMap<>());
    kept.put(place, fresh);
    return fresh;
  }

  /** Test questions that count no longer. */
  Set<String> excluded(Scope scope) {
    return lines.excluded(scope.cohort(), scope.unit());
  }
}
