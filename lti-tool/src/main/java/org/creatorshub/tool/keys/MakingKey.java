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
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** Makes keys for storage, and opens stored ones (LTI-KEYS-02, 03, 05). */
public final class MakingKey {
  private static final int BITS = 2048;

  private final KeySealing sealing;
  private final Secrets secrets;

  public MakingKey(KeySealing sealing, Secrets secrets) {
    this.sealing = sealing;
    this.secrets = secrets;
  }

  /** A new key, named by 192 random bits: no name comes twice. */
  StoredKey make(String purpose, int generation, Instant publishedAt, Instant useAt) {
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
          purpose,
          generation,
          key.toPublicJWK().toJSONString(),
          Base64.getEncoder().encodeToString(kept),
          sealing.seals(),
          publishedAt,
          useAt,
          Optional.empty());
    } catch (JOSEException e) {
      throw new KeyException("No RSA key could be made", e);
    }
  }

  SigningKey open(StoredKey key) {
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
