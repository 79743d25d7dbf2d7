package org.creatorshub.tool.launch.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A platform's key set (RFC 7517), key by key: one that we cannot read does not spoil the rest. */
final class KeySet {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final Map<String, PlatformKey> keys;

  private KeySet(Map<String, PlatformKey> keys) {
    this.keys = Map.copyOf(keys);
  }

  /** Empty if the text is not a key set at all, for example an error page. */
  static Optional<KeySet> parse(String json) {
    JsonNode set;
    try {
      set = MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
    if (set == null || !set.path("keys").isArray()) {
      return Optional.empty();
    }
    Map<String, PlatformKey> keys = new HashMap<>();
    set.path("keys")
        .forEach(
            key ->
                Claims.text(key.path("kid"))
                    .ifPresent(kid -> keys.merge(kid, read(kid, key), KeySet::fitter)));
    return Optional.of(new KeySet(keys));
  }

  Optional<PlatformKey> find(String kid) {
    return Optional.ofNullable(keys.get(kid));
  }

  /** The first of two keys of one id, unless only the second can be read. */
  private static PlatformKey fitter(PlatformKey first, PlatformKey second) {
    return first.rsa().isPresent() ? first : second;
  }

  private static PlatformKey read(String kid, JsonNode key) {
    return new PlatformKey(
        kid, Claims.text(key.path("use")), Claims.text(key.path("alg")), rsa(key));
  }

  private static Optional<RSAPublicKey> rsa(JsonNode key) {
    try {
      return JWK.parse(key.toString()) instanceof RSAKey rsa
          ? Optional.of(rsa.toRSAPublicKey())
          : Optional.empty();
    } catch (ParseException | JOSEException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
