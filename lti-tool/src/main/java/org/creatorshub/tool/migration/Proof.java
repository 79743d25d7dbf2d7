package org.creatorshub.tool.migration;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What {@code oauth_consumer_key_sign} signs (LTI 1.3 migration guide): the old key and who uses it
 * now, so that no other launch can carry it.
 *
 * @param expiry {@code exp} of the message, whole seconds
 */
record Proof(
    String consumerKey,
    String deployment,
    String issuer,
    String client,
    long expiry,
    String nonce) {

  /** Base64 of the HMAC-SHA256 with the old secret. */
  String signed(String secret) {
    String text =
        String.join("&", consumerKey, deployment, issuer, client, Long.toString(expiry), nonce);
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("Every Java has HMAC-SHA256", e);
    }
  }

  /** Compares in constant time. */
  boolean holds(String secret, String signature) {
    return MessageDigest.isEqual(
        signed(secret).getBytes(StandardCharsets.US_ASCII),
        signature.getBytes(StandardCharsets.UTF_8));
  }
}
