package org.creatorshub.tool.credential;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.portfolio.Place;

/**
 * A badge that a learner asked for.
 *
 * @param place whose it is, and in which course it was asked for
 * @param achievement key of what it is for
 * @param identity the e-mail address that the learner wants it tied to, hashed
 * @param result best result in per cent, where the learner wants it in the badge
 * @param evidence what the learner wants named in it
 * @param reason of a teacher who declined or withdrew it
 * @param issued the badge itself; stays when it is withdrawn
 */
public record Badge(
    UUID id,
    Place place,
    String achievement,
    State state,
    Instant askedAt,
    Optional<Identity> identity,
    Optional<String> result,
    List<Evidence> evidence,
    Optional<Instant> decidedAt,
    Optional<String> reason,
    Optional<Issued> issued) {

  public Badge {
    evidence = List.copyOf(evidence);
  }

  /** Where it stands. */
  public enum State {
    /** For a teacher to look. */
    WAITING,
    ISSUED,
    DECLINED,
    REVOKED
  }

  /**
   * The signed badge.
   *
   * @param version of the achievement's definition
   * @param credential JSON with its proof
   * @param token the same as a signed token, with an id of its own
   * @param hosted the learner had it published for older readers
   * @param until when it ends; empty where it never does
   */
  public record Issued(
      Instant at,
      String version,
      StatusPlace status,
      String credential,
      String token,
      boolean hosted,
      Optional<Instant> until) {}

  Badge issued(Issued badge, Instant decided) {
    return new Badge(
        id,
        place,
        achievement,
        State.ISSUED,
        askedAt,
        identity,
        result,
        evidence,
        Optional.of(decided),
        Optional.empty(),
        Optional.of(badge));
  }

  Badge ended(State state, String why, Instant at) {
    return new Badge(
        id,
        place,
        achievement,
        state,
        askedAt,
        identity,
        result,
        evidence,
        Optional.of(at),
        Optional.of(why),
        issued);
  }
}
