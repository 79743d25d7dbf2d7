package org.creatorshub.tool.player;

import java.time.Clock;
import java.util.Optional;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.lesson.LinkView;
import org.creatorshub.tool.lesson.OtherWays;
import org.creatorshub.tool.offering.PlayerOffer;
import org.creatorshub.tool.session.LaunchSession;

/** Whether learners of a course may open units in the player; teachers decide. */
public final class OfferingPlayer implements OtherWays, PlayerOffer {
  private final UnitSessions sessions;
  private final Clock clock;

  public OfferingPlayer(UnitSessions sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  @Override
  public boolean offered(LaunchSession session) {
    return session
        .context()
        .filter(course -> sessions.offered(session.platform(), course))
        .isPresent();
  }

  /** A teacher's decision; without a course there is nothing to decide about. */
  void offer(LaunchSession session, boolean wanted) {
    session
        .context()
        .filter(course -> session.teaches())
        .ifPresent(course -> sessions.offer(session.platform(), course, wanted, clock.instant()));
  }

  @Override
  public Optional<LinkView> of(LaunchSession session, String base, Unit unit) {
    return session.learns() && session.registration().isPresent() && offered(session)
        ? Optional.of(
            new LinkView(
                "With a poor connection",
                "The player keeps your answers in this browser while the connection is away, and"
                    + " sends them later. Your teacher sees its results; they are not graded. It"
                    + " opens in a window of its own.",
                base + "/learn/" + unit.id() + "/player",
                "Open the unit in the player",
                false))
        : Optional.empty();
  }
}
