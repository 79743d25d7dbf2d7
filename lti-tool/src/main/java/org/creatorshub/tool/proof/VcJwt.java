package org.creatorshub.tool.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Credentials inside a signed token, RS256 (Open Badges 3.0, 8.2). */
public final class VcJwt {
  private static final ObjectMapper JSON = new ObjectMapper();

  private VcJwt() {}

  /**
   * A token that somebody sent, not yet trusted.
   *
   * @param kid where its key is said to be; empty if it does not say
   * @param claims all of them: the credential and the five of the token
   */
  public record Token(JWSObject signed, Optional<String> kid, ObjectNode claims) {}

  /**
   * Signs a credential.
   *
   * @param kid https address of the key, as one JWK
   */
  public static String sign(ObjectNode credential, RSAPrivateKey key, String kid) {
    ObjectNode claims = credential.deepCopy();
    claims.set("iss", credential.path("issuer").path("id"));
    claims.set("jti", credential.path("id"));
    claims.set("sub", credential.path("credentialSubject").path("id"));
    claims.put("nbf", seconds(credential.path("validFrom")).orElseThrow());
    seconds(credential.path("validUntil")).ifPresent(until -> claims.put("exp", until));
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(kid).type(JOSEObjectType.JWT).build();
    JWSObject token = new JWSObject(header, new Payload(claims.toString()));
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException("This key does not sign", e);
    }
    return token.serialize();
  }

  /** A token as text; empty for anything that is none, and for any algorithm but RS256. */
  public static Optional<Token> read(String text) {
    try {
      JWSObject token = JWSObject.parse(text);
      JsonNode claims = JSON.readTree(token.getPayload().toString());
      return token.getHeader().getAlgorithm().equals(JWSAlgorithm.RS256)
              && claims instanceof ObjectNode object
          ? Optional.of(new Token(token, Optional.ofNullable(token.getHeader().getKeyID()), object))
          : Optional.empty();
    } catch (ParseException | JsonProcessingException noToken) {
      return Optional.empty();
    }
  }

  /** Whether the holder of this key signed it. */
  public static boolean isBy(Token token, RSAPublicKey key) {
    try {
      return token.signed().verify(new RSASSAVerifier(key));
    } catch (JOSEException noSignature) {
      return false;
    }
  }

  /** Whether the token says of itself what the credential in it says (OB 3.0, 8.2.4). */
  public static boolean agrees(ObjectNode claims) {
    JsonNode issuer = claims.path("issuer");
    String whose = issuer.isTextual() ? issuer.asText() : issuer.path("id").asText();
    return claims.path("iss").asText().equals(whose)
        && claims.path("jti").asText().equals(claims.path("id").asText())
        && claims.path("nbf").isNumber()
        && seconds(claims.path("validFrom"))
            .filter(from -> from == claims.path("nbf").asLong())
            .isPresent()
        && (!claims.has("sub")
            || claims
                .path("sub")
                .asText()
                .equals(claims.path("credentialSubject").path("id").asText()))
        && claims.has("exp") == claims.has("validUntil")
        && (!claims.has("exp")
            || seconds(claims.path("validUntil"))
                .filter(until -> until == claims.path("exp").asLong())
                .isPresent());
  }

  private static Optional<Long> seconds(JsonNode moment) {
    try {
      return moment.isTextual()
          ? Optional.of(Instant.parse(moment.asText()).getEpochSecond())
          : Optional.empty();
    } catch (DateTimeParseException noMoment) {
      return Optional.empty();
    }
  }
}
