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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/** The sandbox's signing key, and one that it never publishes, to sign badly with. */
final class SandboxKeys {
  private final Future<RSAKey> published;
  private final FutureTask<RSAKey> unpublished = new FutureTask<>(SandboxKeys::made);

  /** Returns at once: finding primes takes up to seconds, and nobody needs them before a launch. */
  SandboxKeys() {
    FutureTask<RSAKey> making = new FutureTask<>(SandboxKeys::made);
    Thread.ofPlatform().daemon().name("sandbox-key").start(making);
    published = making;
  }

  String jwks() {
    return new JWKSet(whenMade(published).toPublicJWK()).toString();
  }

  String signed(Map<String, ?> claims) {
    return signed(whenMade(published), claims);
  }

  String signedByStranger(Map<String, ?> claims) {
    unpublished.run();
    return signed(whenMade(unpublished), claims);
  }

  private static RSAKey whenMade(Future<RSAKey> key) {
    try {
      return key.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while waiting for a key", stopped);
    } catch (ExecutionException impossible) {
      throw new IllegalStateException("No key was made", impossible.getCause());
    }
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
