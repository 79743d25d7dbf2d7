package org.creatorshub.tool.export;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.session.Role;

/**
 * A portfolio that somebody wants to take away.
 *
 * @param displayName as the LMS told it when it was asked for; empty for none
 * @param percent how far it is, from 0 to 100
 * @param bytes of the finished file; 0 before
 * @param expiresAt when the file is forgotten
 */
public record ExportJob(
    UUID id,
    Place place,
    UUID pseudonym,
    String displayName,
    boolean notes,
    State state,
    int percent,
    long bytes,
    Instant askedAt,
    Instant expiresAt) {

  /** Where it stands. */
  public enum State {
    WAITING,
    RUNNING,
    READY,
    FAILED
  }

  boolean underWay() {
    return state == State.WAITING || state == State.RUNNING;
  }

  /** Whose portfolio it is, as a session that is in no browser. */
  LaunchSession owner() {
    return new LaunchSession(
        id,
        0,
        place.platform(),
        place.person(),
        pseudonym,
        Optional.of(place.course()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Role.LEARNER,
        Optional.empty(),
        Optional.of(displayName).filter(name -> !name.isEmpty()),
        Locale.ENGLISH,
        Optional.empty(),
        Optional.empty(),
        "");
  }
}
