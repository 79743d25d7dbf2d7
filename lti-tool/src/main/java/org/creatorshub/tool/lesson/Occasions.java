package org.creatorshub.tool.lesson;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.creatorshub.reporting.event.Occasion;
import org.creatorshub.tool.session.LaunchSession;

/** Decides whose doings are recorded: learners who came through a link, nobody else. */
public final class Occasions {
  private Occasions() {}

  /** The occasion of a fact in this session; empty for teachers and guests. */
  public static Optional<Occasion> of(LaunchSession session, Instant now) {
    if (!session.learns()) {
      return Optional.empty();
    }
    return session
        .link()
        .flatMap(link -> session.registration().map(run -> occasion(session, link, run, now)));
  }

  private static Occasion occasion(
      LaunchSession session, java.util.UUID link, java.util.UUID registration, Instant now) {
    return new Occasion(
        session.platform(),
        session.pseudonym(),
        session.context(),
        link,
        registration,
        Optional.of(session.id()),
        now.truncatedTo(ChronoUnit.MILLIS),
        session.lms());
  }
}
