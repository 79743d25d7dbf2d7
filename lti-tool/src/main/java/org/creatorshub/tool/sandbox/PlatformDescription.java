package org.creatorshub.tool.sandbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the sandbox says about itself to tools that want to register, as Moodle or Canvas do. */
final class PlatformDescription {
  private static final String CANVAS = "https://canvas.instructure.com/lti/";
  private static final List<String> VARIABLES =
      List.of(
          "Context.id",
          "Context.id.history",
          "CourseSection.timeFrame.begin",
          "CourseSection.timeFrame.end",
          "ResourceLink.id",
          "Person.address.timezone");

  private final Campus campus;
  private final RegistrationTokens tokens;

  PlatformDescription(Campus campus, RegistrationTokens tokens) {
    this.campus = campus;
    this.tokens = tokens;
  }

  /** Canvas shows it only to who has its token. */
  Answer answer(Request request) {
    if (campus.manners().are(Manner.CANVAS) && !tokens.isOpen(request.header("authorization"))) {
      return Answer.json(401, "application/json", Map.of("errorMessage", "Invalid token"));
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("issuer", campus.issuer());
    json.put("authorization_endpoint", campus.address("/auth"));
    json.put("token_endpoint", campus.address("/token"));
    json.put("jwks_uri", campus.address("/jwks"));
    json.put("registration_endpoint", campus.address("/tools/registration"));
    json.put("token_endpoint_auth_methods_supported", List.of("private_key_jwt"));
    json.put("token_endpoint_auth_signing_alg_values_supported", List.of("RS256"));
    json.put("scopes_supported", Stream.concat(Scopes.ALL.stream(), Stream.of("openid")).toList());
    json.put("response_types_supported", List.of("id_token"));
    json.put("subject_types_supported", List.of("public"));
    json.put("id_token_signing_alg_values_supported", List.of("RS256"));
    json.put(
        "claims_supported", List.of("sub", "iss", "name", "given_name", "family_name", "email"));
    json.put("https://purl.imsglobal.org/spec/lti-platform-configuration", platform());
    return Answer.json(200, "application/json", json);
  }

  private Map<String, Object> platform() {
    Map<String, Object> platform = new LinkedHashMap<>();
    platform.put("product_family_code", campus.manners().now().familyCode());
    platform.put("version", campus.manners().are(Manner.CANVAS) ? "vCloud" : "4.5.6");
    platform.put("messages_supported", campus.manners().are(Manner.CANVAS) ? canvas() : moodle());
    platform.put("variables", VARIABLES);
    return platform;
  }

  private static List<Map<String, Object>> moodle() {
    return List.of(
        Map.of("type", "LtiResourceLinkRequest"),
        Map.of("type", "LtiDeepLinkingRequest", "placements", List.of("ContentArea")));
  }

  private static List<Map<String, Object>> canvas() {
    return List.of(
        Map.of(
            "type",
            "LtiResourceLinkRequest",
            "placements",
            List.of(CANVAS + "account_navigation", CANVAS + "course_navigation")),
        Map.of(
            "type",
            "LtiDeepLinkingRequest",
            "placements",
            List.of(
                "ContentArea",
                "RichTextEditor",
                CANVAS + "assignment_selection",
                CANVAS + "module_index_menu_modal")));
  }
}
