package org.creatorshub.tool.credential;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.creatorshub.tool.credential.IssuerKey.Kind;
import org.creatorshub.tool.keys.KeySealing;
import org.creatorshub.tool.keys.SealedValues;
import org.creatorshub.tool.keys.Secrets;
import org.creatorshub.tool.proof.Multikey;

/**
 * The keys that sign badges. A new one takes over after a year; the public halves of all former
 * ones stay known, so that badges do not age (PORT-24).
 */
public final class IssuerKeys implements SealedValues {
  private static final Duration LIFE = Duration.ofDays(365);
  private static final int RSA_BITS = 2048;

  private final StoredIssuerKeys stored;
  private final KeySealing sealing;
  private final Secrets secrets;
  private final Clock clock;
  private final Map<String, PrivateKey> opened = new ConcurrentHashMap<>();

  public IssuerKeys(StoredIssuerKeys stored, KeySealing sealing, Secrets secrets, Clock clock) {
    this.stored = stored;
    this.sealing = sealing;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** A key that may sign. */
  public record Signing(String kid, PrivateKey key) {
    /** Never prints the private half. */
    @Override
    public String toString() {
      return "Signing[" + kid + "]";
    }
  }

  /** The key that signs now, made at the first use and after a year. */
  public Signing signing(Kind kind) {
    Instant now = clock.instant();
    Optional<IssuerKey> newest = newest(kind);
    if (newest.isEmpty() || !now.isBefore(newest.get().madeAt().plus(LIFE))) {
      int last = of(kind).stream().mapToInt(IssuerKey::generation).max().orElse(0);
      if (stored.add(make(kind, last + 1, now))) {
        newest.ifPresent(former -> stored.erase(former.kid()));
      }
      newest = newest(kind); // another node may have been faster
    }
    IssuerKey key = newest.orElseThrow();
    return new Signing(key.kid(), opened.computeIfAbsent(key.kid(), kid -> open(key)));
  }

  /** All keys that there ever were, for operators. */
  List<IssuerKey> all() {
    return stored.all();
  }

  /** Current and former keys, as others may read them; those taken back are left out. */
  public List<IssuerKey> published() {
    return stored.all().stream().filter(key -> key.withdrawnAt().isEmpty()).toList();
  }

  /** The public key of this name, unless it was taken back. */
  public Optional<IssuerKey> published(String kid) {
    return published().stream().filter(key -> key.kid().equals(kid)).findFirst();
  }

  /** Whether a key of ours was taken back: what it signed is not to be trusted. */
  public boolean withdrawn(String kid) {
    return stored.all().stream()
        .anyMatch(key -> key.kid().equals(kid) && key.withdrawnAt().isPresent());
  }

  /** Takes a key back; the next signature makes another one. */
  public boolean withdraw(String kid) {
    return stored.withdraw(kid, clock.instant());
  }

  @Override
  public int sealAnew(KeySealing today) {
    int count = 0;
    for (IssuerKey key : stored.all()) {
      Optional<byte[]> renewed =
          key.privateKey().isEmpty()
              ? Optional.empty()
              : today.renewed(name(key.kid()), bytes(key), key.encrypted());
      renewed.ifPresent(
          fresh -> stored.keepAs(key, Base64.getEncoder().encodeToString(fresh), true));
      count += renewed.isPresent() ? 1 : 0;
    }
    return count;
  }

  private Optional<IssuerKey> newest(Kind kind) {
    return of(kind).stream()
        .filter(key -> key.withdrawnAt().isEmpty() && !key.privateKey().isEmpty())
        .reduce((first, second) -> second);
  }

  private List<IssuerKey> of(Kind kind) {
    return stored.all().stream().filter(key -> key.kind() == kind).toList();
  }

  private IssuerKey make(Kind kind, int generation, Instant at) {
    try {
      return switch (kind) {
        case ED25519 -> {
          KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
          String name = Multikey.of(pair.getPublic());
          yield kept(name, kind, generation, name, pair.getPrivate(), at);
        }
        case RS256 -> {
          var key =
              new RSAKeyGenerator(RSA_BITS)
                  .keyID(secrets.next())
                  .keyUse(KeyUse.SIGNATURE)
                  .algorithm(JWSAlgorithm.RS256)
                  .generate();
          String jwk = key.toPublicJWK().toJSONString();
          yield kept(key.getKeyID(), kind, generation, jwk, key.toPrivateKey(), at);
        }
      };
    } catch (GeneralSecurityException | JOSEException e) {
      throw new IllegalStateException("No key for badges could be made", e);
    }
  }

  private IssuerKey kept(
      String kid, Kind kind, int generation, String known, PrivateKey secret, Instant at) {
    byte[] clear = secret.getEncoded();
    byte[] rest = sealing.seals() ? sealing.seal(name(kid), clear) : clear;
    String text = Base64.getEncoder().encodeToString(rest);
    return new IssuerKey(kid, kind, generation, known, text, sealing.seals(), at, Optional.empty());
  }

  private PrivateKey open(IssuerKey key) {
    byte[] clear = key.encrypted() ? sealing.open(name(key.kid()), bytes(key)) : bytes(key);
    try {
      return KeyFactory.getInstance(key.kind() == Kind.ED25519 ? "Ed25519" : "RSA")
          .generatePrivate(new PKCS8EncodedKeySpec(clear));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Key " + key.kid() + " cannot be read", e);
    }
  }

  private static String name(String kid) {
    return "badge:" + kid;
  }

  private static byte[] bytes(IssuerKey key) {
    return Base64.getDecoder().decode(key.privateKey());
  }
}
