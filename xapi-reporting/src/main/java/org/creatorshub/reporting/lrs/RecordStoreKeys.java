package org.creatorshub.reporting.lrs;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;

/**
 * The keys with which other systems use the record store. A secret is shown once and never kept.
 */
public final class RecordStoreKeys {
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{1,64}");
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  private final JdbcRecordStoreKeys keys;
  private final Clock clock;
  private final SecureRandom random;
  private final String base;

  /** A new key and its secret. */
  public record NewKey(String key, String secret) {}

  /** A key without its secret, which nobody knows any more. */
  public record KnownKey(String key, String name, Instant createdAt, Optional<Instant> revokedAt) {}

  /** Keys of the installation with this base IRI. */
  public RecordStoreKeys(Jdbi jdbi, Clock clock, SecureRandom random, String base) {
    this.keys = new JdbcRecordStoreKeys(jdbi);
    this.clock = clock;
    this.random = random;
    this.base = base;
  }

  /**
   * Makes a key.
   *
   * @param name who will use it, for people
   */
  public NewKey add(String name) {
    NewKey added = new NewKey("hub_" + text(12), text(32));
    keys.insert(added.key(), name, hash(added.secret()), clock.instant().atOffset(ZoneOffset.UTC));
    return added;
  }

  /** Who comes with this key; empty when key or secret is wrong or the key is revoked. */
  public Optional<Authority> authenticate(String key, String secret) {
    if (!KEY.matcher(key).matches()) {
      return Optional.empty();
    }
    return keys.secretHash(key)
        .filter(kept -> MessageDigest.isEqual(kept, hash(secret)))
        .map(kept -> new Authority(base + "/keys", key));
  }

  /** Every key that was ever made, newest first. */
  public List<KnownKey> all() {
    return keys.all();
  }

  /** False when there is no such key in use. */
  public boolean revoke(String key) {
    return KEY.matcher(key).matches() && keys.revoke(key, clock.instant().atOffset(ZoneOffset.UTC));
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
