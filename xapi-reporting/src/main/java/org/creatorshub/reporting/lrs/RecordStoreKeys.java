package org.creatorshub.reporting.lrs;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;

/**
 * The keys with which other systems use the record store. A secret is shown once and never kept.
 *
 * <p>A key that was found is remembered for a moment, because every request asks: a key that is
 * revoked on another node is shut out there after {@link #MEMORY}, on this one at once.
 */
public final class RecordStoreKeys {
  /** Far above what a busy sender needs; stops one that runs wild. */
  public static final int USUAL_PER_MINUTE = 300_000;

  static final Duration MEMORY = Duration.ofSeconds(5);

  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{1,64}");
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  private final JdbcRecordStoreKeys keys;
  private final Clock clock;
  private final SecureRandom random;
  private final String base;
  private final KeyRates rates = new KeyRates();
  private final Map<String, Remembered> remembered = new ConcurrentHashMap<>();
  private final Map<String, Instant> used = new ConcurrentHashMap<>();

  /** A new key and its secret. */
  public record NewKey(String key, String secret) {}

  /**
   * A key without its secret, which nobody knows any more.
   *
   * @param lastUsedAt to the minute
   */
  public record KnownKey(
      String key,
      String name,
      Set<Scope> scopes,
      int perMinute,
      Instant createdAt,
      Optional<Instant> lastUsedAt,
      Optional<Instant> revokedAt) {}

  /**
   * What the database knows of a key in use.
   *
   * @param secretHash SHA-256
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Kept(byte[] secretHash, Set<Scope> scopes, int perMinute) {}

  private record Remembered(Kept kept, Instant since) {}

  /** Keys of the installation with this base IRI. */
  public RecordStoreKeys(Jdbi jdbi, Clock clock, SecureRandom random, String base) {
    this.keys = new JdbcRecordStoreKeys(jdbi);
    this.clock = clock;
    this.random = random;
    this.base = base;
  }

  /** Makes a key that may do everything. */
  public NewKey add(String name) {
    return add(name, Set.of(Scope.ALL), USUAL_PER_MINUTE);
  }

  /**
   * Makes a key.
   *
   * @param name who will use it, for people
   * @param perMinute requests a minute; 0 for any number
   */
  public NewKey add(String name, Set<Scope> scopes, int perMinute) {
    NewKey added = new NewKey("hub_" + text(12), text(32));
    Kept kept = new Kept(hash(added.secret()), scopes, perMinute);
    keys.insert(added.key(), name, kept, clock.instant().atOffset(ZoneOffset.UTC));
    return added;
  }

  /** Who comes with this key; empty when key or secret is wrong or the key is revoked. */
  public Optional<KeyHolder> authenticate(String key, String secret) {
    if (!KEY.matcher(key).matches()) {
      return Optional.empty();
    }
    return kept(key)
        .filter(kept -> MessageDigest.isEqual(kept.secretHash(), hash(secret)))
        .map(kept -> holder(key, kept));
  }

  private KeyHolder holder(String key, Kept kept) {
    used.put(key, clock.instant());
    return new KeyHolder(authority(key), kept.scopes(), kept.perMinute());
  }

  /** Who vouches for what comes with a key. */
  public Authority authority(String key) {
    return new Authority(base + "/keys", key);
  }

  private Optional<Kept> kept(String key) {
    Instant now = clock.instant();
    Remembered known = remembered.get(key);
    if (known != null && now.isBefore(known.since().plus(MEMORY)) && !now.isBefore(known.since())) {
      return Optional.of(known.kept());
    }
    Optional<Kept> fresh = keys.find(key);
    fresh.ifPresentOrElse(
        kept -> remembered.put(key, new Remembered(kept, now)), () -> remembered.remove(key));
    return fresh;
  }

  /** True if the key stays within its rate, this request counted (L-23). */
  public boolean withinRate(KeyHolder holder) {
    return rates.take(holder.authority().name(), holder.perMinute(), clock.instant());
  }

  /** Writes down when keys were last used; call it once a minute, outside of any request. */
  public void noteUse() {
    Map<String, Instant> noted = Map.copyOf(used);
    noted.forEach(used::remove);
    keys.noteUse(noted);
  }

  /** Every key that was ever made, newest first. */
  public List<KnownKey> all() {
    return keys.all();
  }

  /** False when there is no such key in use. */
  public boolean revoke(String key) {
    boolean revoked =
        KEY.matcher(key).matches() && keys.revoke(key, clock.instant().atOffset(ZoneOffset.UTC));
    remembered.remove(key);
    return revoked;
  }

  private String text(int bytes) {
    byte[] fresh = new byte[bytes];
    random.nextBytes(fresh);
    return ENCODER.encodeToString(fresh);
  }

  private static byte[] hash(String secret) {
    try {
      // secrets hold 256 random bits, so that no slow hash is needed
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
