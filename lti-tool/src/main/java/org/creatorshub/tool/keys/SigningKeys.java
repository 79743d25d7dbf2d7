package org.creatorshub.tool.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.text.ParseException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import org.creatorshub.tool.keys.StoredKeys.StoredKey;
import org.jspecify.annotations.Nullable;

/** Our keys for messages to platforms: made at the first use, then the same on every node. */
public final class SigningKeys {
  private static final int BITS = 2048;

  private final StoredKeys stored;
  private final KeySealing sealing;
  private final Secrets secrets;
  private final Clock clock;
  private volatile @Nullable SigningKey opened;

  public SigningKeys(StoredKeys stored, KeySealing sealing, Secrets secrets, Clock clock) {
    this.stored = stored;
    this.sealing = sealing;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** The key that signs now. */
  public SigningKey current() {
    StoredKey inUse = inUse();
    SigningKey known = opened;
    if (known == null || !known.kid().equals(inUse.kid())) {
      known = open(inUse);
      opened = known;
    }
    return known;
  }

  /** The public keys as a JWK set (RFC 7517). */
  public String publicKeySet() {
    inUse();
    List<String> keys = stored.published().stream().map(StoredKey::publicJwk).toList();
    return "{\"keys\":[" + String.join(",", keys) + "]}";
  }

  private StoredKey inUse() {
    return stored
        .inUse()
        .orElseGet(
            () -> {
              stored.addFirst(generate(), clock.instant());
              return stored.inUse().orElseThrow(() -> new KeyException("No key after making one"));
            });
  }

  private StoredKey generate() {
    try {
      RSAKey key =
          new RSAKeyGenerator(BITS)
              .keyID(secrets.next())
              .keyUse(KeyUse.SIGNATURE)
              .algorithm(JWSAlgorithm.RS256)
              .generate();
      byte[] clear = key.toRSAPrivateKey().getEncoded();
      byte[] kept = sealing.seals() ? sealing.seal(key.getKeyID(), clear) : clear;
      return new StoredKey(
          key.getKeyID(),
          key.toPublicJWK().toJSONString(),
          Base64.getEncoder().encodeToString(kept),
          sealing.seals());
    } catch (JOSEException e) {
      throw new KeyException("No RSA key could be made", e);
    }
  }

  private SigningKey open(StoredKey key) {
    byte[] kept = Base64.getDecoder().decode(key.privateKey());
    byte[] clear = key.encrypted() ? sealing.open(key.kid(), kept) : kept;
    try {
      RSAPrivateKey secret =
          (RSAPrivateKey)
              KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(clear));
      return new SigningKey(key.kid(), RSAKey.parse(key.publicJwk()).toRSAPublicKey(), secret);
    } catch (GeneralSecurityException | ParseException | JOSEException e) {
      throw new KeyException("Key " + key.kid() + " cannot be read", e);
    }
  }
}
