package org.creatorshub.tool.launch.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs what a fixture says, well or badly. */
final class SignedMessage {
  private static final KeyPair KNOWN = pair(2048);
  private static final KeyPair STRANGE = pair(2048);
  private static final KeyPair WEAK = pair(1024);

  private final JsonNode fixture;

  SignedMessage(JsonNode fixture) {
    this.fixture = fixture;
  }

  /** The keys of the platform as this fixture sees them. */
  static PlatformKeys keys(JsonNode fixture) {
    String kind = fixture.path("keys").asText("published");
    RSAPublicKey rsa = (RSAPublicKey) (kind.equals("weak") ? WEAK : KNOWN).getPublic();
    PlatformKey key =
        switch (kind) {
          case "for-encryption" ->
              new PlatformKey("key-1", Optional.of("enc"), Optional.empty(), Optional.of(rsa));
          case "for-rs512" ->
              new PlatformKey("key-1", Optional.of("sig"), Optional.of("RS512"), Optional.of(rsa));
          case "elliptic" ->
              new PlatformKey("key-1", Optional.of("sig"), Optional.empty(), Optional.empty());
          case "bare" ->
              new PlatformKey("key-1", Optional.empty(), Optional.empty(), Optional.of(rsa));
          default ->
              new PlatformKey("key-1", Optional.of("sig"), Optional.of("RS256"), Optional.of(rsa));
        };
    return (platform, kid) -> {
      if (kind.equals("unreachable")) {
        return new KeyAnswer.Unreachable();
      }
      return kid.equals("key-1") ? new KeyAnswer.Found(key) : new KeyAnswer.Unknown();
    };
  }

  String sign(String body) {
    ObjectNode header = Fixtures.object().put("alg", "RS256").put("kid", "key-1").put("typ", "JWT");
    Fixtures.patch(header, fixture.path("header"));
    String head = fixture.path("rawHeader").asText(header.toString());
    String signed = base64(head.getBytes(StandardCharsets.UTF_8)) + "." + base64(body);
    String how = fixture.path("sign").asText("known");
    return switch (how) {
      case "nothing" -> signed + ".";
      case "cut" -> signed + "." + base64(rsa(KNOWN, "SHA256withRSA", signed)).substring(0, 200);
      case "two-parts" -> signed;
      case "padded" -> signed + "." + base64(rsa(KNOWN, "SHA256withRSA", signed)) + "==";
      case "strange" -> signed + "." + base64(rsa(STRANGE, "SHA256withRSA", signed));
      case "sha384" -> signed + "." + base64(rsa(KNOWN, "SHA384withRSA", signed));
      case "hmac-with-public-key" -> signed + "." + base64(hmac(signed));
      default ->
          signed
              + "."
              + base64(
                  rsa(
                      fixture.path("keys").asText().equals("weak") ? WEAK : KNOWN,
                      "SHA256withRSA",
                      signed));
    };
  }

  private static String base64(String text) {
    return base64(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] rsa(KeyPair key, String algorithm, String text) {
    try {
      Signature signature = Signature.getInstance(algorithm);
      signature.initSign(key.getPrivate());
      signature.update(text.getBytes(StandardCharsets.US_ASCII));
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] hmac(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(KNOWN.getPublic().getEncoded(), "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.US_ASCII));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyPair pair(int bits) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(bits);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
