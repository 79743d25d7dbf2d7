package org.creatorshub.tool.curation;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Outcome;
import org.creatorshub.tool.portfolio.Works;
import org.creatorshub.tool.session.LaunchSession;

/** A learner's pieces in a row, changed by one request at a time. */
public final class Row {
  private final Course course;
  private final Works works;
  private final Pieces pieces;
  private final Arranging arranging;
  private final Clock clock;

  public Row(Course course, Works works, Pieces pieces, Arranging arranging, Clock clock) {
    this.course = course;
    this.works = works;
    this.pieces = pieces;
    this.arranging = arranging;
    this.clock = clock;
  }

  Pieces pieces() {
    return pieces;
  }

  Clock clock() {
    return clock;
  }

  /** The pieces as they are, until the transaction ends. */
  List<Arranged> locked(LaunchSession session) {
    works.lock(session.platform(), session.person());
    return arranging.of(session.platform(), session.person());
  }

  /** Notes this order; work that came by itself gets its place with that. */
  void settle(LaunchSession session, List<Arranged> order) {
    for (int position = 0; position < order.size(); position++) {
      Arranged piece = order.get(position);
      if (piece.origin() == Piece.Origin.WORK) {
        insert(session, piece.id(), Piece.Origin.WORK, position, List.of());
      }
      pieces.place(session.platform(), session.person(), piece.id(), position);
    }
  }

  void insert(
      LaunchSession session, UUID id, Piece.Origin origin, int position, List<Edition> editions) {
    pieces.add(
        session.platform(),
        session.person(),
        new Piece(id, origin, position, "", List.of(), clock.instant(), editions));
  }

  /** Ids of all outcomes of the course. */
  Set<String> outcomes() {
    return course.units().stream()
        .flatMap(unit -> unit.outcomes().stream())
        .map(Outcome::id)
        .collect(Collectors.toSet());
  }
}
