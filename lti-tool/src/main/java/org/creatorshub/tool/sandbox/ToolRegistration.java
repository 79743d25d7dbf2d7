package org.creatorshub.tool.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Takes the registration of a tool (Dynamic Registration 1.0), with the checks of real LMSs. */
final class ToolRegistration {
  private static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";

  private final Campus campus;
  private final RegistrationTokens tokens;

  ToolRegistration(Campus campus, RegistrationTokens tokens) {
    this.campus = campus;
    this.tokens = tokens;
  }

  Answer answer(Request request) {
    Optional<JsonNode> sent = Json.read(request.body());
    if (!tokens.use(request.header("authorization"))) {
      return Answer.text(401, "Unauthorized");
    }
    if (sent.isEmpty()) {
      return refused("invalid_client_metadata", "The request is not JSON");
    }
    return fault(sent.get())
        .map(fault -> refused(fault.code, fault.words))
        .orElseGet(() -> installed(sent.get()));
  }

  private record Fault(String code, String words) {}

  private Optional<Fault> fault(JsonNode sent) {
    String domain = host("https://" + sent.path(TOOL).path("domain").asText(""));
    if (domain.isEmpty()) {
      return metadata("missing domain");
    }
    if (!domain.equals(host(sent.path(TOOL).path("target_link_uri").asText("")))) {
      return metadata("domain_targetlinkuri_mismatch");
    }
    if (!contains(sent.path("response_types"), "id_token")
        || !contains(sent.path("grant_types"), "implicit")
        || !contains(sent.path("grant_types"), "client_credentials")) {
      return metadata("response_types or grant_types");
    }
    if (!sent.path("application_type").asText().equals("web")
        || !sent.path("token_endpoint_auth_method").asText().equals("private_key_jwt")
        || sent.path("client_name").asText("").isBlank()) {
      return metadata("application_type, token_endpoint_auth_method or client_name");
    }
    if (sent.path("redirect_uris").isEmpty()
        || !allAt(sent.path("redirect_uris"), domain)
        || !domain.equals(host(sent.path("initiate_login_uri").asText("")))) {
      return Optional.of(new Fault("invalid_redirect_uri", "redirect_uris or initiate_login_uri"));
    }
    return Arrays.asList(sent.path("scope").asText("").split(" ", -1)).contains("openid")
        ? metadata("scope openid is not a service")
        : badKeys(sent);
  }

  private Optional<Fault> badKeys(JsonNode sent) {
    boolean usable =
        uri(sent.path("jwks_uri").asText(""))
            .filter(jwks -> campus.tools().keys(jwks).publishesSome())
            .isPresent();
    return usable ? Optional.empty() : metadata("jwks_uri shows no RSA keys with kid");
  }

  private static Optional<Fault> metadata(String words) {
    return Optional.of(new Fault("invalid_client_metadata", words));
  }

  private Answer installed(JsonNode sent) {
    boolean moodle = campus.manners().are(Manner.MOODLE);
    InstalledTool tool =
        new InstalledTool(
            "sandbox-" + UUID.randomUUID().toString().substring(0, 13),
            moodle ? Optional.of(campus.tools().nextDeployment()) : Optional.empty(),
            sent.path("client_name").asText(),
            URI.create(sent.path("initiate_login_uri").asText()),
            URI.create(sent.path("redirect_uris").get(0).asText()),
            URI.create(sent.path("jwks_uri").asText()),
            Arrays.stream(sent.path("scope").asText("").split(" ", -1))
                .filter(Scopes.ALL::contains)
                .toList(),
            claims(sent, moodle),
            custom(sent),
            false);
    campus.tools().put(tool);
    return Answer.json(moodle ? 200 : 201, "application/json", confirmed(sent, tool));
  }

  private static Map<String, String> custom(JsonNode sent) {
    Map<String, String> custom = new LinkedHashMap<>();
    sent.path(TOOL)
        .path("custom_parameters")
        .properties()
        .forEach(one -> custom.put(one.getKey(), one.getValue().asText()));
    return custom;
  }

  /** Moodle goes by the claims, Canvas by its own privacy level. */
  private static List<String> claims(JsonNode sent, boolean moodle) {
    List<String> claims = new ArrayList<>(List.of("iss", "sub"));
    String level =
        sent.path(TOOL).path("https://canvas.instructure.com/lti/privacy_level").asText("");
    boolean names =
        moodle ? contains(sent.path(TOOL).path("claims"), "name") : level.equals("name_only");
    if (names || level.equals("public")) {
      claims.addAll(List.of("name", "given_name", "family_name"));
    }
    return claims;
  }

  private Map<String, Object> confirmed(JsonNode sent, InstalledTool tool) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("client_id", tool.clientId());
    sent.properties().forEach(field -> answer.put(field.getKey(), field.getValue()));
    answer.put("scope", String.join(" ", tool.scopes()));
    Map<String, Object> configuration = new LinkedHashMap<>();
    configuration.put("version", "1.3.0");
    sent.path(TOOL).properties().forEach(one -> configuration.put(one.getKey(), one.getValue()));
    tool.deployment().ifPresent(id -> configuration.put("deployment_id", id));
    if (campus.manners().are(Manner.CANVAS)) {
      configuration.put(
          "https://canvas.instructure.com/lti/registration_config_url", campus.address("/tools"));
    }
    answer.put(TOOL, configuration);
    return answer;
  }

  /** Canvas lists errors under 422; Moodle says a word or two in plain text. */
  private Answer refused(String code, String words) {
    return campus.manners().are(Manner.CANVAS)
        ? Answer.json(422, "application/json", Map.of("errors", List.of(code + ": " + words)))
        : Answer.text(400, code + ": " + words);
  }

  private static boolean contains(JsonNode array, String value) {
    for (JsonNode member : array) {
      if (member.asText().equals(value)) {
        return true;
      }
    }
    return false;
  }

  private static boolean allAt(JsonNode addresses, String host) {
    for (JsonNode address : addresses) {
      if (!host(address.asText()).equals(host)) {
        return false;
      }
    }
    return true;
  }

  private static String host(String address) {
    return uri(address).map(URI::getHost).orElse("");
  }

  private static Optional<URI> uri(String text) {
    try {
      return Optional.of(new URI(text)).filter(uri -> uri.getHost() != null);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
