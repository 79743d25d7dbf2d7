package org.creatorshub.tool.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.text.ParseException;
import java.time.Duration;
import java.util.Optional;

/** The tool's public keys, read at its address and read again when a key id is new. */
final class HttpToolKeys {
  private final URI address;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private volatile JWKSet known = new JWKSet();

  HttpToolKeys(URI address) {
    this.address = address;
  }

  /** The claims, if one of the tool's keys signed them with RS256. */
  Optional<JsonNode> verified(String token) {
    try {
      JWSObject signed = JWSObject.parse(token);
      String kid = signed.getHeader().getKeyID();
      if (kid == null || !JWSAlgorithm.RS256.equals(signed.getHeader().getAlgorithm())) {
        return Optional.empty();
      }
      JWK key = key(kid);
      if (key == null || !signed.verify(new RSASSAVerifier(key.toRSAKey()))) {
        return Optional.empty();
      }
      return Json.read(signed.getPayload().toString());
    } catch (ParseException | JOSEException unreadable) {
      return Optional.empty();
    }
  }

  /** True if there is a key here at all that could sign. */
  boolean publishesSome() {
    known = fetched();
    return known.getKeys().stream()
        .anyMatch(key -> key instanceof com.nimbusds.jose.jwk.RSAKey && key.getKeyID() != null);
  }

  private @org.jspecify.annotations.Nullable JWK key(String kid) {
    JWK found = known.getKeyByKeyId(kid);
    if (found == null) {
      known = fetched();
      found = known.getKeyByKeyId(kid);
    }
    return found;
  }

  private JWKSet fetched() {
    HttpRequest request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(3)).build();
    try {
      return JWKSet.parse(http.send(request, BodyHandlers.ofString()).body());
    } catch (IOException | ParseException unreachable) {
      return known;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return known;
    }
  }
}
