package org.creatorshub.tool.verification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.util.Optional;
import org.creatorshub.tool.proof.Multikey;
import org.creatorshub.tool.registration.AskingOutside;

/** Keys and lists of other issuers, asked for at their own addresses and nowhere else. */
public final class Stranger {
  private final AskingOutside outside;

  public Stranger(AskingOutside outside) {
    this.outside = outside;
  }

  /** What asking found. */
  sealed interface Found<T> {
    record Here<T>(T value) implements Found<T> {}

    record Missing<T>(String why) implements Found<T> {}
  }

  /** The key of an address such as {@code did:web:example.org#z6Mk…}, as its owner publishes it. */
  Found<PublicKey> key(String did, String method) {
    Optional<URI> address = document(did);
    if (address.isEmpty()) {
      return new Found.Missing<>("The name of the issuer leads to no document that we can read.");
    }
    return switch (json(address.get())) {
      case Found.Missing<ObjectNode>(String why) -> new Found.Missing<>(why);
      case Found.Here<ObjectNode>(ObjectNode json) ->
          key(json, did, method)
              .<Found<PublicKey>>map(Found.Here::new)
              .orElse(new Found.Missing<>("The issuer does not list this key, or not any more."));
    };
  }

  /** Under the right name, meant for statements, and said to be the issuer's own. */
  private static Optional<PublicKey> key(ObjectNode document, String did, String method) {
    boolean meant = false;
    for (JsonNode one : document.path("assertionMethod")) {
      meant |= one.asText().equals(method) || one.path("id").asText().equals(method);
    }
    if (!meant || !document.path("id").asText().equals(did)) {
      return Optional.empty();
    }
    for (JsonNode one : document.path("verificationMethod")) {
      if (one.path("id").asText().equals(method)
          && one.path("controller").asText().equals(did)
          && one.path("type").asText().equals("Multikey")) {
        return Multikey.read(one.path("publicKeyMultibase").asText());
      }
    }
    return Optional.empty();
  }

  /** A key for tokens at its own https address, which must lie where the issuer lies. */
  Found<RSAPublicKey> tokenKey(String issuer, String kid) {
    Optional<URI> home = issuer.startsWith("did:web:") ? document(issuer) : uri(issuer);
    Optional<URI> address = uri(kid);
    if (home.isEmpty()
        || address.isEmpty()
        || !String.valueOf(home.get().getAuthority()).equals(address.get().getAuthority())) {
      return new Found.Missing<>("Its key does not lie at the issuer's own address.");
    }
    return switch (json(address.get())) {
      case Found.Missing<ObjectNode>(String why) -> new Found.Missing<>(why);
      case Found.Here<ObjectNode>(ObjectNode json) ->
          rsa(json.toString())
              .<Found<RSAPublicKey>>map(Found.Here::new)
              .orElse(new Found.Missing<>("The address of its key holds no key that we can use."));
    };
  }

  static Optional<RSAPublicKey> rsa(String jwk) {
    try {
      RSAKey key = RSAKey.parse(jwk);
      return key.isPrivate() || key.size() < 2048 || key.size() > 8192
          ? Optional.empty()
          : Optional.of(key.toRSAPublicKey());
    } catch (ParseException | JOSEException noKey) {
      return Optional.empty();
    }
  }

  /** A document of somebody else; never from inside a private network. */
  Found<ObjectNode> json(URI address) {
    return switch (outside.read(address, Optional.empty())) {
      case AskingOutside.Reply.Unsafe unsafe ->
          new Found.Missing<>("Its address may not be asked. " + unsafe.sentence());
      case AskingOutside.Reply.Failed failed ->
          new Found.Missing<>("The issuer's server gave no answer.");
      case AskingOutside.Reply.Answered answer ->
          answer.status() == 200
              ? ReadingPresented.parse(answer.body())
                  .<Found<ObjectNode>>map(Found.Here::new)
                  .orElse(new Found.Missing<>("The issuer's server answered with something else."))
              : new Found.Missing<>("The issuer's server says that there is nothing.");
    };
  }

  /** did:web to its address (did:web method, 2.5.2). */
  static Optional<URI> document(String did) {
    if (!did.matches("did:web:[A-Za-z0-9.-]+(%3A[0-9]{1,5})?(:[A-Za-z0-9._~-]+)*")) {
      return Optional.empty();
    }
    String[] parts = did.substring("did:web:".length()).split(":", -1);
    String host = URLDecoder.decode(parts[0], StandardCharsets.UTF_8);
    StringBuilder path = new StringBuilder();
    for (int i = 1; i < parts.length; i++) {
      path.append('/').append(parts[i]);
    }
    String whole = path.isEmpty() ? "/.well-known" : path.toString();
    return uri("https://" + host + whole + "/did.json");
  }

  static Optional<URI> uri(String text) {
    try {
      URI uri = new URI(text);
      return uri.getHost() == null ? Optional.empty() : Optional.of(uri);
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    }
  }
}
