package org.creatorshub.tool.registration;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.tool.platform.ToolAddress;

/**
 * What an LMS says about itself (LTI-REG-05).
 *
 * @param tokenAudience what client assertions are addressed to, if not the token address
 * @param scopes what it offers to share
 * @param claims what it can tell about a person; empty if it does not say
 * @param messages message types with the places where each may be offered
 * @param variables names of custom parameters that it fills in, without dollar
 */
record PlatformConfiguration(
    String issuer,
    URI authUrl,
    URI registrationUrl,
    URI jwksUrl,
    URI tokenUrl,
    Optional<String> tokenAudience,
    List<String> scopes,
    List<String> claims,
    Product product,
    Map<String, Set<String>> messages,
    List<String> variables) {

  private static final List<String> ADDRESSES =
      List.of("authorization_endpoint", "registration_endpoint", "jwks_uri", "token_endpoint");
  private static final String LTI = "https://purl.imsglobal.org/spec/lti-platform-configuration";

  /** Which LMS it is, in its own words. */
  record Product(String family, String version) {
    boolean isCanvas() {
      return family.equals("canvas");
    }
  }

  /** What could be read. */
  sealed interface Reading {
    record Read(PlatformConfiguration configuration) implements Reading {}

    record Unusable(String sentence) implements Reading {}
  }

  static Reading read(JsonNode json, ToolAddress tool) {
    String issuer = json.path("issuer").asText("");
    if (!PlatformAddresses.isIssuer(tool, issuer)) {
      return new Reading.Unusable("It does not say under which https address the LMS is known.");
    }
    Optional<String> missing =
        ADDRESSES.stream().filter(name -> address(json, name, tool).isEmpty()).findFirst();
    if (missing.isPresent()) {
      return new Reading.Unusable(
          "Its “" + missing.get() + "” is missing or not an https address.");
    }
    return unable(json)
        .<Reading>map(Reading.Unusable::new)
        .orElseGet(() -> new Reading.Read(of(json, issuer, tool)));
  }

  private static Optional<URI> address(JsonNode json, String name, ToolAddress tool) {
    return PlatformAddresses.read(tool, json.path(name).asText(""));
  }

  /** What we cannot do without, where the LMS lists what it can. */
  private static Optional<String> unable(JsonNode json) {
    Map<String, String> needed = new LinkedHashMap<>();
    needed.put("response_types_supported", "id_token");
    needed.put("id_token_signing_alg_values_supported", "RS256");
    needed.put("token_endpoint_auth_methods_supported", "private_key_jwt");
    needed.put("token_endpoint_auth_signing_alg_values_supported", "RS256");
    return needed.entrySet().stream()
        .filter(need -> json.path(need.getKey()).isArray())
        .filter(need -> !texts(json.path(need.getKey())).contains(need.getValue()))
        .map(need -> "It does not offer “%s” in “%s”.".formatted(need.getValue(), need.getKey()))
        .findFirst();
  }

  private static PlatformConfiguration of(JsonNode json, String issuer, ToolAddress tool) {
    JsonNode lti = json.path(LTI);
    return new PlatformConfiguration(
        issuer,
        address(json, "authorization_endpoint", tool).orElseThrow(),
        address(json, "registration_endpoint", tool).orElseThrow(),
        address(json, "jwks_uri", tool).orElseThrow(),
        address(json, "token_endpoint", tool).orElseThrow(),
        Optional.of(json.path("authorization_server").asText("").strip())
            .filter(text -> !text.isEmpty()),
        texts(json.path("scopes_supported")),
        texts(json.path("claims_supported")),
        new Product(
            PlainText.of(lti.path("product_family_code").asText(""), 40),
            PlainText.of(lti.path("version").asText(""), 80)),
        messages(lti),
        texts(lti.path("variables")));
  }

  /**
   * Types as objects with their places, or as bare strings; then the places may stand beside them
   * and hold for all.
   */
  private static Map<String, Set<String>> messages(JsonNode lti) {
    Set<String> shared = new LinkedHashSet<>(texts(lti.path("placements")));
    Map<String, Set<String>> messages = new LinkedHashMap<>();
    for (JsonNode message : lti.path("messages_supported")) {
      String type = message.isTextual() ? message.textValue() : message.path("type").asText("");
      Set<String> places = new LinkedHashSet<>(texts(message.path("placements")));
      if (!type.isEmpty()) {
        messages
            .computeIfAbsent(type, name -> new LinkedHashSet<>())
            .addAll(places.isEmpty() ? shared : places);
      }
    }
    return messages;
  }

  private static List<String> texts(JsonNode array) {
    List<String> found = new ArrayList<>();
    array.forEach(
        member -> {
          if (member.isTextual()) {
            found.add(member.textValue());
          }
        });
    return List.copyOf(found);
  }
}
