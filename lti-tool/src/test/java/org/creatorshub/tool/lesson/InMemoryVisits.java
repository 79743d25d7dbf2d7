package org.creatorshub.tool.lesson;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorshub.reporting.event.Occasion;
import org.jspecify.annotations.Nullable;

/** Visits in memory, for tests. */
public final class InMemoryVisits implements Visits {
  private record Key(UUID session, String page) {}

  private static final class Open {
    private final Occasion occasion;
    private final String unit;
    private Instant touched;
    private @Nullable Instant left;
    private Duration active = Duration.ZERO;
    private boolean told;

    private Open(Occasion occasion, String unit) {
      this.occasion = occasion;
      this.unit = unit;
      this.touched = occasion.at();
    }
  }

  private final Map<Key, Open> visits = new HashMap<>();
  private final Set<UUID> begun = new HashSet<>();

  @Override
  public synchronized Set<UUID> begin(List<Occasion> occasions) {
    return occasions.stream()
        .map(occasion -> occasion.session().orElseThrow())
        .filter(begun::add)
        .collect(Collectors.toSet());
  }

  @Override
  public synchronized void show(List<Shown> pages) {
    pages.forEach(shown -> show(shown.occasion(), shown.unit(), shown.page()));
  }

  private void show(Occasion occasion, String unit, String page) {
    Key shown = key(occasion, page);
    visits.forEach(
        (key, open) -> {
          if (!key.equals(shown)
              && open.left == null
              && open.occasion.registration().equals(occasion.registration())) {
            open.left = occasion.at();
          }
        });
    Open open = visits.computeIfAbsent(shown, key -> new Open(occasion, unit));
    open.left = null;
    open.touched = occasion.at();
  }

  @Override
  public synchronized void spend(Occasion occasion, String page, Duration active, boolean left) {
    Open open = visits.get(key(occasion, page));
    if (open == null || open.told) {
      return;
    }
    Duration possible = Duration.between(open.touched, occasion.at());
    Duration spent = active.compareTo(possible) > 0 ? possible : active;
    open.active = open.active.plus(spent.isNegative() ? Duration.ZERO : spent);
    open.touched = occasion.at();
    if (left && open.left == null) {
      open.left = occasion.at();
    }
  }

  @Override
  public synchronized Optional<Visit> tell(Occasion occasion, String page) {
    Open open = visits.get(key(occasion, page));
    return open == null || open.told ? Optional.empty() : Optional.of(told(open, page));
  }

  @Override
  public synchronized List<Visit> tellForgotten(
      Instant leftBefore, Instant silentSince, int limit, Instant now) {
    List<Visit> told = new ArrayList<>();
    visits.forEach(
        (key, open) -> {
          boolean gone = open.left != null && open.left.isBefore(leftBefore);
          if (!open.told && told.size() < limit && (gone || open.touched.isBefore(silentSince))) {
            told.add(told(open, key.page()));
          }
        });
    return told;
  }

  private static Visit told(Open open, String page) {
    open.told = true;
    Instant at = open.left == null ? open.touched : open.left;
    Occasion first = open.occasion;
    Occasion occasion =
        new Occasion(
            first.platform(),
            first.actor(),
            first.context(),
            first.link(),
            first.registration(),
            first.session(),
            at,
            first.lms());
    return new Visit(occasion, open.unit, page, open.active);
  }

  private static Key key(Occasion occasion, String page) {
    return new Key(occasion.session().orElseThrow(), page);
  }
}
