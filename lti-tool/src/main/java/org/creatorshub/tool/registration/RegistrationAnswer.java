package org.creatorshub.tool.registration;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.creatorshub.tool.lmsclient.LenientJson;
import org.creatorshub.tool.platform.ToolAddress;

/** What an LMS answers to a registration (LTI-REG-08, 09). */
public sealed interface RegistrationAnswer {
  String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";

  /**
   * It took us in.
   *
   * @param scopes what it granted; what was asked for, if it does not say
   * @param deployment Moodle deploys at once, Canvas does not
   * @param change where the registration can be read and changed, with its token
   */
  record Registered(
      String clientId, List<String> scopes, Optional<String> deployment, Optional<Change> change)
      implements RegistrationAnswer {}

  /** Where a registration can be changed (RFC 7592). */
  record Change(URI address, String token) {
    @Override
    public String toString() {
      return "Change[" + address + "]";
    }
  }

  /**
   * It did not.
   *
   * @param text its own words; plain text, whatever it was
   */
  record Declined(int status, String text) implements RegistrationAnswer {}

  static RegistrationAnswer read(int status, String body, List<String> asked, ToolAddress tool) {
    JsonNode json = LenientJson.read(body);
    if (status != 200 && status != 201) {
      return new Declined(status, words(json, body));
    }
    String client = json.path("client_id").asText("");
    if (!client.matches("[\\x20-\\x7e]{1,255}") || client.isBlank()) {
      return new Declined(status, words(json, body));
    }
    return new Registered(client, scopes(json, asked), deployment(json), change(json, tool));
  }

  private static List<String> scopes(JsonNode json, List<String> asked) {
    JsonNode scope = json.path("scope");
    return scope.isTextual()
        ? Arrays.stream(scope.textValue().strip().split("\\s+", -1))
            .filter(word -> !word.isEmpty())
            .toList()
        : asked;
  }

  private static Optional<String> deployment(JsonNode json) {
    JsonNode id = json.path(TOOL).path("deployment_id");
    return Optional.of((id.isMissingNode() ? json.path("deployment_id") : id).asText(""))
        .filter(text -> text.matches("[\\x20-\\x7e]{1,255}"));
  }

  private static Optional<Change> change(JsonNode json, ToolAddress tool) {
    String token = json.path("registration_access_token").asText("");
    return PlatformAddresses.read(tool, json.path("registration_client_uri").asText(""))
        .filter(address -> !token.isBlank())
        .map(address -> new Change(address, token));
  }

  /** {@code error} with its description, a list of errors, or the text as it came. */
  private static String words(JsonNode json, String body) {
    List<String> said = new ArrayList<>();
    for (String name : List.of("error", "error_description", "message")) {
      if (json.path(name).isTextual()) {
        said.add(json.path(name).textValue());
      }
    }
    json.path("errors")
        .forEach(
            error ->
                said.add(
                    error.isTextual()
                        ? error.textValue()
                        : error.path("message").asText(error.toString())));
    return PlainText.of(said.isEmpty() ? body : String.join(": ", said), 500);
  }
}
