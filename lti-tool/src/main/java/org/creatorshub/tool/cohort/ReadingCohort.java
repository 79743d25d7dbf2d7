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
import org.creatorshub.tool.inquiry.OncePerView;
import org.creatorshub.tool.inquiry.Scope;

/**
 * Reads what a view shows. What was read is kept, and brought up to date by reading those learners
 * alone to whom something happened; what was found in it is kept until something happens to
 * anybody.
 */
public final class ReadingCohort {
  /** Lines in memory, a hundred bytes each; courses that nobody looks at go first. */
  private static final int MOST_LINES = 400_000;

  /** When more learners than that have news, reading everybody is quicker. */
  private static final int MOST_NEWS = 300;

  /** Views of one unit that are kept. */
  private static final int VIEWS = 100;

  /** Who and what is shown. */
  private record Narrowed(Filters filters, Optional<Set<UUID>> only) {}

  private record View(String inquiry, Narrowed to, Set<String> excluded, long hour) {}

  private record Found(
      KeptFigures figures, Map<Narrowed, UnitFigures> seen, Map<View, Findings> views) {
    Found(KeptFigures figures) {
      this(figures, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }

    /** Never more than some: whoever tries every filter must not fill the memory. */
    void makeRoom() {
      if (views.size() > VIEWS || seen.size() > VIEWS) {
        views.clear();
        seen.clear();
      }
    }
  }

  private final Lines lines;
  private final FiguresInMemory<Found> kept =
      new FiguresInMemory<>(MOST_LINES, found -> found.figures().lines());
  private final OncePerView<Found> now = new OncePerView<>(this::upToDate);
  private final OncePerView<Set<String>> excluded;

  public ReadingCohort(Lines lines) {
    this.lines = lines;
    this.excluded = new OncePerView<>(scope -> lines.excluded(scope.cohort(), scope.unit()));
  }

  /** What the view shows, or the example where nobody has ever begun anything. */
  Seen read(Scope scope) {
    return seen(scope, now.of(scope));
  }

  /** What an inquiry finds, worked out once for everybody who asks the same. */
  Findings findings(Inquiry inquiry, Scope scope, Function<Seen, Findings> look) {
    Found found = now.of(scope);
    View view =
        new View(
            inquiry.id(), narrowed(scope), excluded(scope), scope.now().getEpochSecond() / 3600);
    found.makeRoom();
    Findings known = found.views().get(view);
    if (known == null) {
      Seen seen = seen(scope, found);
      known = seen.marked(look.apply(seen));
      found.views().put(view, known);
    }
    return known;
  }

  private Seen seen(Scope scope, Found found) {
    UnitFigures whole = found.figures().whole();
    if (whole.learners().isEmpty() && !lines.begun(scope.cohort())) {
      UnitFigures example = ExampleCohort.of(scope.unit()).inOrder();
      return new Seen(scope, example, example.seen(scope.unfiltered()), true);
    }
    UnitFigures shown = found.seen().computeIfAbsent(narrowed(scope), to -> whole.seen(scope));
    return new Seen(scope, whole, shown, false);
  }

  private static Narrowed narrowed(Scope scope) {
    return new Narrowed(scope.filters(), scope.only());
  }

  private Found upToDate(Scope scope) {
    Cohort cohort = scope.cohort();
    FiguresInMemory.Place place = new FiguresInMemory.Place(cohort, scope.unit().id());
    // asked for first: what comes while the lines are read is news again the next time
    Map<UUID, Long> facts = lines.facts(cohort, scope.unit());
    Optional<Found> known = kept.find(place);
    if (known.filter(found -> found.figures().facts().equals(facts)).isPresent()) {
      return known.get();
    }
    KeptFigures figures =
        known
            .map(found -> withNews(scope, found.figures(), facts))
            .orElseGet(() -> everybody(scope, facts));
    Found fresh = new Found(figures);
    kept.keep(place, fresh);
    return fresh;
  }

  private KeptFigures withNews(Scope scope, KeptFigures before, Map<UUID, Long> facts) {
    Set<UUID> changed = before.changed(facts);
    if (changed.size() > MOST_NEWS) {
      return everybody(scope, facts);
    }
    return before.with(
        facts,
        changed.isEmpty() ? UnitFigures.NONE : lines.read(scope.cohort(), scope.unit(), changed));
  }

  private KeptFigures everybody(Scope scope, Map<UUID, Long> facts) {
    return KeptFigures.of(facts, lines.read(scope.cohort(), scope.unit()));
  }

  /** Test questions that count no longer. */
  Set<String> excluded(Scope scope) {
    return excluded.of(scope);
  }
}
