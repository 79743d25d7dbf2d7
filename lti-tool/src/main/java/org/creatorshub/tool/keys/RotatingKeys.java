package org.creatorshub.tool.keys;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lets keys follow each other, so that no platform ever meets a signature it cannot verify. */
public final class RotatingKeys {
  private final StoredKeys stored;
  private final MakingKey making;
  private final Clock clock;

  public RotatingKeys(StoredKeys stored, MakingKey making, Clock clock) {
    this.stored = stored;
    this.making = making;
    this.clock = clock;
  }

  /**
   * Publishes the next key of every purpose whose key gets old, and erases the private half of
   * retired ones. Every node may do so at any time.
   *
   * @return the purposes that got a next key
   */
  public List<String> rotateDue() {
    Instant now = clock.instant();
    List<String> rotated = new ArrayList<>();
    for (String purpose : stored.purposes()) {
      Keyring ring = ring(purpose);
      if (ring.due(now) && add(ring, purpose, now.plus(Keyring.BEFORE))) {
        rotated.add(purpose);
      }
      ring.keys().stream()
          .filter(key -> ring.state(key, now) == Keyring.State.RETIRED)
          .filter(key -> !key.privateKey().isEmpty())
          .forEach(key -> stored.erase(key.kid()));
    }
    return rotated;
  }

  /** Publishes the next key now; false when one waits already. It signs a day later. */
  public boolean rotate(String purpose) {
    Instant now = clock.instant();
    Keyring ring = ring(purpose);
    return ring.next(now).isEmpty() && add(ring, purpose, now.plus(Keyring.BEFORE));
  }

  /**
   * Takes a key back at once, because somebody else may have it. If it signed, another one signs
   * from now on; platforms that remember the set may refuse us until they read it again.
   *
   * @return false when there is no such key, or it was taken back before
   */
  public boolean withdraw(String kid) {
    Instant now = clock.instant();
    Optional<StoredKey> key =
        stored.purposes().stream()
            .flatMap(purpose -> stored.of(purpose).stream())
            .filter(known -> known.kid().equals(kid))
            .findFirst();
    return key.filter(known -> stored.withdraw(kid, now))
        .map(known -> signAgain(known.purpose(), now))
        .isPresent();
  }

  /**
   * Gives a platform keys of its own; nothing happens if it has some.
   *
   * @param knowsUs the platform may remember its set without the new key: then that waits a day
   */
  public boolean giveOwn(UUID platform, boolean knowsUs) {
    String purpose = SigningKeys.purposeOf(platform);
    Instant now = clock.instant();
    Keyring ring = ring(purpose);
    return ring.keys().isEmpty() && add(ring, purpose, knowsUs ? now.plus(Keyring.BEFORE) : now);
  }

  private boolean signAgain(String purpose, Instant now) {
    Keyring ring = ring(purpose);
    if (ring.signing(now).isPresent()) {
      return false;
    }
    ring.next(now)
        .ifPresentOrElse(next -> stored.useFrom(next.kid(), now), () -> add(ring, purpose, now));
    return true;
  }

  private boolean add(Keyring ring, String purpose, Instant useAt) {
    return stored.add(making.make(purpose, ring.newest() + 1, clock.instant(), useAt));
  }

  private Keyring ring(String purpose) {
    return new Keyring(stored.of(purpose));
  }
}
