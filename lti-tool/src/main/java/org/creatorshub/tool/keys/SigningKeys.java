package org.creatorshub.tool.keys;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Our keys for messages to platforms. A platform has a set of its own (Security Framework 7.2), or
 * reads the shared one at {@code /lti/jwks}: those that were registered with that address.
 */
public final class SigningKeys {
  /** The purpose of the set at {@code /lti/jwks}. */
  public static final String SHARED = "lti";

  private final StoredKeys stored;
  private final MakingKey making;
  private final Clock clock;
  private final Map<String, SigningKey> opened = new ConcurrentHashMap<>();

  public SigningKeys(StoredKeys stored, MakingKey making, Clock clock) {
    this.stored = stored;
    this.making = making;
    this.clock = clock;
  }

  /** The purpose of the set that only this platform reads. */
  public static String purposeOf(UUID platform) {
    return SHARED + ":" + platform;
  }

  /** The key that signs now for platforms that read the shared set. */
  public SigningKey current() {
    Keyring ring = shared(); // first the keys, then the clock: a key made now signs now
    return open(
        ring.signing(clock.instant())
            .orElseThrow(() -> new KeyException("No key signs, although one was made")));
  }

  /** The key that signs now for this platform. */
  public SigningKey current(UUID platform) {
    return ring(purposeOf(platform))
        .signing(clock.instant())
        .map(this::open)
        .orElseGet(this::current);
  }

  /** The shared public keys as a JWK set (RFC 7517). */
  public String publicKeySet() {
    Keyring ring = shared();
    return set(ring.published(clock.instant()).stream());
  }

  /**
   * The public keys that this platform has to know: its own, and the shared ones while its own do
   * not sign yet and as long afterwards as any key is kept.
   */
  public String publicKeySet(UUID platform) {
    Instant now = clock.instant();
    Keyring own = ring(purposeOf(platform));
    boolean settled =
        own.keys().stream()
            .map(StoredKey::useAt)
            .min(Instant::compareTo)
            .filter(first -> !now.isBefore(first.plus(Keyring.AFTER)))
            .isPresent();
    Stream<StoredKey> others = settled ? Stream.empty() : shared().published(now).stream();
    return set(Stream.concat(own.published(now).stream(), others));
  }

  /** Whether this platform has keys of its own. */
  public boolean ownedBy(UUID platform) {
    return !ring(purposeOf(platform)).keys().isEmpty();
  }

  /** Whether a key that still matters does not open with HUB_SECRET_KEY: why, for operators. */
  public Optional<String> fault() {
    try {
      for (String purpose : stored.purposes()) {
        ring(purpose).signing(clock.instant()).ifPresent(this::open);
      }
      return Optional.empty();
    } catch (KeyException closed) {
      return Optional.of(closed.getMessage() == null ? "A key does not open" : closed.getMessage());
    }
  }

  private Keyring ring(String purpose) {
    return new Keyring(stored.of(purpose));
  }

  private Keyring shared() {
    Keyring ring = ring(SHARED);
    if (!ring.keys().isEmpty()) {
      return ring;
    }
    Instant now = clock.instant();
    stored.add(making.make(SHARED, 1, now, now)); // another node may have been faster
    return ring(SHARED);
  }

  private SigningKey open(StoredKey key) {
    SigningKey known = opened.get(key.purpose());
    if (known == null || !known.kid().equals(key.kid())) {
      known = making.open(key);
      opened.put(key.purpose(), known);
    }
    return known;
  }

  private static String set(Stream<StoredKey> keys) {
    List<String> texts = keys.map(StoredKey::publicJwk).distinct().toList();
    return "{\"keys\":[" + String.join(",", texts) + "]}";
  }
}
