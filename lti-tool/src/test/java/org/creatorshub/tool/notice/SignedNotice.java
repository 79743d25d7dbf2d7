package org.creatorshub.tool.notice;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.launch.check.KeyAnswer;
import org.creatorshub.tool.launch.check.PlatformKey;
import org.creatorshub.tool.launch.check.PlatformKeys;
import org.creatorshub.tool.lmsclient.LenientJson;
import org.creatorshub.tool.platform.Platform;

/** Notices as a platform signs them, and the keys by which they can be checked. */
final class SignedNotice {
  static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
  private static final RSAKey KNOWN = made("key-1");
  private static final RSAKey STRANGE = made("key-1");

  private final Map<String, Object> claims = new LinkedHashMap<>();

  SignedNotice(Platform from, Instant now) {
    claims.put("iss", from.issuer());
    claims.put("aud", from.clientId());
    claims.put("iat", now.getEpochSecond());
    claims.put("exp", now.getEpochSecond() + 3600);
    claims.put("nonce", UUID.randomUUID().toString());
    claims.put(LTI + "deployment_id", "dep-1");
    claims.put(LTI + "version", "1.3.0");
    claims.put(LTI + "context", Map.of("id", "copy", "title", "The copy"));
    claims.put(LTI + "origin_contexts", List.of("origin"));
    named(UUID.randomUUID().toString());
  }

  SignedNotice named(String id) {
    return with(
        LTI + "notice",
        Map.of("id", id, "timestamp", "2026-11-21T12:00:00Z", "type", "LtiContextCopyNotice"));
  }

  SignedNotice with(String claim, Object value) {
    claims.put(claim, value);
    return this;
  }

  SignedNotice without(String claim) {
    claims.remove(claim);
    return this;
  }

  String signed() {
    return signed(KNOWN, "key-1");
  }

  String signedByStranger() {
    return signed(STRANGE, "key-1");
  }

  String signedWithUnknownKey() {
    return signed(KNOWN, "key-9");
  }

  private String signed(RSAKey key, String kid) {
    JWSObject token =
        new JWSObject(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(kid).build(),
            new Payload(LenientJson.write(claims)));
    try {
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  static PlatformKeys keys() {
    return (platform, kid) -> {
      try {
        PlatformKey key =
            new PlatformKey(
                kid, Optional.of("sig"), Optional.of("RS256"), Optional.of(KNOWN.toRSAPublicKey()));
        return kid.equals("key-1") ? new KeyAnswer.Found(key) : new KeyAnswer.Unknown();
      } catch (JOSEException e) {
        throw new IllegalStateException(e);
      }
    };
  }

  private static RSAKey made(String kid) {
    try {
      return new RSAKeyGenerator(2048).keyID(kid).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
