package org.creatorshub.tool.login;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.platform.ToolAddress;

/** The address that sends the browser back to the platform (LTI-LOGIN-06 to 08). */
final class AuthenticationRequest {
  private final ToolAddress address;

  AuthenticationRequest(ToolAddress address) {
    this.address = address;
  }

  /** The stored endpoint with its own query kept, and nothing of the request but its hints. */
  URI address(Platform platform, FormFields fields, String state, String nonce) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("scope", "openid");
    query.put("response_type", "id_token");
    query.put("response_mode", "form_post");
    query.put("prompt", "none");
    query.put("client_id", platform.clientId());
    query.put("redirect_uri", address.launchUri().toString());
    query.put("login_hint", fields.single("login_hint").orElseThrow());
    fields.single("lti_message_hint").ifPresent(hint -> query.put("lti_message_hint", hint));
    query.put("state", state);
    query.put("nonce", nonce);
    String sent =
        query.entrySet().stream()
            .map(pair -> pair.getKey() + "=" + encode(pair.getValue()))
            .collect(Collectors.joining("&"));
    String endpoint = platform.authUrl().toString();
    return URI.create(endpoint + (endpoint.contains("?") ? "&" : "?") + sent);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
