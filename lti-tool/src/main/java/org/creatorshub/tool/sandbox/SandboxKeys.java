package org.creatorshub.tool.sandbox;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/** The sandbox's signing key, and one that it never publishes, to sign badly with. */
final class SandboxKeys {
  private final RSAKey published = made();
  private final RSAKey unpublished = made();

  String jwks() {
    return new JWKSet(published.toPublicJWK()).toString();
  }

  String signed(Map<String, ?> claims) {
    return signed(published, claims);
  }

  String signedByStranger(Map<String, ?> claims) {
    return signed(unpublished, claims);
  }

  /** A token with algorithm {@code none}. */
  static String unsigned(Map<String, ?> claims) {
    return encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + encoded(Json.write(claims)) + ".";
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String signed(RSAKey key, Map<String, ?> claims) {
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .type(JOSEObjectType.JWT)
            .keyID(key.getKeyID())
            .build();
    JWSObject token = new JWSObject(header, new Payload(Json.write(claims)));
    try {
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException impossible) {
      throw new IllegalStateException("Cannot sign", impossible);
    }
  }

  private static RSAKey made() {
    try {
      return new RSAKeyGenerator(2048)
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.RS256)
          .keyID(UUID.randomUUID().toString())
          .generate();
    } catch (JOSEException impossible) {
      throw new IllegalStateException("Cannot make an RSA key", impossible);
    }
  }
}
