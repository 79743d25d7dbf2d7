package org.creatorshub.tool.sandbox;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signed claim {@code lti1p1} of an LMS that used the tool over LTI 1.1 before; off at first.
 */
final class OldClaim {
  private volatile boolean on;

  boolean on() {
    return on;
  }

  void turn(boolean wanted) {
    on = wanted;
  }

  void addTo(Map<String, Object> message) {
    if (!on) {
      return;
    }
    Map<String, Object> claim = new LinkedHashMap<>();
    claim.put("oauth_consumer_key", Sandbox.OLD_KEY);
    claim.put("oauth_consumer_key_sign", signature(message));
    claim.put("user_id", "old-" + message.get("sub"));
    message.put(LaunchClaims.LTI + "lti1p1", claim);
  }

  private static String signature(Map<String, Object> message) {
    String text =
        "%s&%s&%s&%s&%s&%s"
            .formatted(
                Sandbox.OLD_KEY,
                message.get(LaunchClaims.LTI + "deployment_id"),
                message.get("iss"),
                message.get("aud"),
                message.get("exp"),
                message.get("nonce"));
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      byte[] secret = Sandbox.OLD_SECRET.getBytes(StandardCharsets.UTF_8);
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("Every Java has HMAC-SHA256", e);
    }
  }
}
