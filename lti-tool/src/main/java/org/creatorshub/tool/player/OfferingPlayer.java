package org.creatorshub.tool.player;

import java.time.Clock;
import java.util.Optional;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.language.Phrase;
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
                Phrase.of("lesson_player"),
                Phrase.of("lesson_player_text"),
                base + "/learn/" + unit.id() + "/player",
                Phrase.of("lesson_player_go"),
                false))
        : Optional.empty();
  }
}
