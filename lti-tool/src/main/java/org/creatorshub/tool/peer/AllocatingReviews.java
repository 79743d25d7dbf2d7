package org.creatorshub.tool.peer;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.creatorshub.content.course.Unit;
import org.creatorshub.reporting.event.Occasion;
import org.creatorshub.tool.marking.HandIns;

/** Asks for the reviews that a round still misses; told of every hand-in. */
public final class AllocatingReviews {
  private final PeerReviews reviews;
  private final HandIns handIns;
  private final Clock clock;

  public AllocatingReviews(PeerReviews reviews, HandIns handIns, Clock clock) {
    this.reviews = reviews;
    this.handIns = handIns;
    this.clock = clock;
  }

  /** Somebody handed in: they take part from now on, also late, until the last day. */
  public void handedIn(Occasion occasion, Unit unit) {
    reviews.rounds(occasion.platform(), occasion.context().orElse(occasion.link())).stream()
        .filter(round -> round.unit().equals(unit.id()))
        .forEach(this::fill);
  }

  void fill(Round round) {
    Instant now = clock.instant();
    reviews.lock(round);
    if (!round.open() || now.isAfter(round.due())) {
      return;
    }
    Map<UUID, HandIns.Row> works = new LinkedHashMap<>();
    handIns.of(round.platform(), round.course()).stream()
        .filter(row -> row.unit().equals(round.unit()))
        .filter(row -> row.artefact().equals(round.artefact()))
        .forEach(row -> works.put(row.person(), row));
    Map<Allocation.Pair, Review> known = new LinkedHashMap<>();
    for (Review review : reviews.of(round)) {
      review
          .reviewer()
          .ifPresent(reviewer -> known.put(new Allocation.Pair(reviewer, review.author()), review));
    }
    Allocation.Change change =
        Allocation.change(
            works.keySet(), those(known, true), those(known, false), round.reviews(), round.seed());
    reviews.drop(
        round,
        change.dropped().stream()
            .flatMap(pair -> Stream.ofNullable(known.get(pair)))
            .map(Review::id)
            .toList());
    reviews.ask(round, change.added().stream().map(pair -> asked(works, pair)).toList(), now);
  }

  private static List<Allocation.Pair> those(Map<Allocation.Pair, Review> known, boolean begun) {
    return known.entrySet().stream()
        .filter(entry -> (entry.getValue().begun() || entry.getValue().given()) == begun)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static PeerReviews.Asked asked(Map<UUID, HandIns.Row> works, Allocation.Pair pair) {
    HandIns.Row row = works.get(pair.author());
    if (row == null) {
      throw new IllegalStateException("Only authors are allocated");
    }
    return new PeerReviews.Asked(row.item(), row.version(), pair.reviewer());
  }
}
