package org.creatorshub.tool.lesson;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.session.LaunchSession;

/**
 * Where learners go on who arrive together: at the page that they left, without a detour, unless
 * they are to be told something first.
 */
public final class Arriving {
  private static final String UNDECIDED = "/learn";

  private final Finding finding;
  private final Positions positions;
  private final Greeting greeting;

  public Arriving(Finding finding, Positions positions, Greeting greeting) {
    this.finding = finding;
    this.positions = positions;
    this.greeting = greeting;
  }

  /** One path below the session's handle for each session. */
  public List<String> paths(List<LaunchSession> sessions) {
    List<Spot> spots = sessions.stream().flatMap(session -> spot(session).stream()).toList();
    Map<Spot, String> left = spots.isEmpty() ? Map.of() : positions.current(spots);
    List<Optional<String>> first = greeting.paths(sessions);
    return IntStream.range(0, sessions.size())
        .mapToObj(i -> first.get(i).orElseGet(() -> path(sessions.get(i), left)))
        .toList();
  }

  private static Optional<Spot> spot(LaunchSession session) {
    return Run.of(session).flatMap(run -> session.unit().map(unit -> new Spot(run, unit)));
  }

  private String path(LaunchSession session, Map<Spot, String> left) {
    return session
        .unit()
        .flatMap(id -> finding.unit(session, id))
        .map(unit -> new Place("", unit, unit.pages().getFirst()))
        .map(first -> at(first, spot(session).map(left::get)))
        .orElse(UNDECIDED);
  }

  private static String at(Place first, Optional<String> page) {
    Unit unit = first.unit();
    Place place = page.flatMap(unit::page).map(found -> new Place("", unit, found)).orElse(first);
    return place.index() > 0 ? place.href() + "?resumed=true" : place.href();
  }
}
