package org.creatorshub.tool.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creatorshub.tool.registration.RegistrationDesk.HANDLED;
import static org.creatorshub.tool.registration.RegistrationDesk.TOOL;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.creatorshub.tool.lmsclient.LenientJson;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Requirement("LTI-REG-06")
class OfferTest {
  private static final String CONFIGURATION =
      "https://purl.imsglobal.org/spec/lti-tool-configuration";
  private static final String CANVAS = "https://canvas.instructure.com/lti/";

  private static JsonNode request(String file, Privacy privacy) {
    PlatformConfiguration lms = RegistrationDesk.configuration(file);
    return LenientJson.read(
        LenientJson.write(
            Offer.to(lms, privacy, HANDLED).request(lms, privacy, TOOL, new UUID(1, 2))));
  }

  private static JsonNode tool(String file) {
    return request(file, Privacy.NAMES).path(CONFIGURATION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "moodle-4.5-configuration.json",
        "moodle-3.10-configuration.json",
        "canvas-configuration.json"
      })
  void asksOnlyForWhatIsListedAndNeverForOpenid(String file) {
    List<String> asked =
        List.of(request(file, Privacy.NAMES).path("scope").asText().split(" ", -1));
    assertThat(asked).isNotEmpty().doesNotContain("openid");
    assertThat(RegistrationDesk.configuration(file).scopes()).containsAll(asked);
    assertThat(tool(file).path("claims").toString()).doesNotContain("email");
  }

  @Test
  void tellsMoodleWhatMoodleChecks() {
    JsonNode request = request("moodle-4.5-configuration.json", Privacy.NAMES);
    assertThat(request.path("initiate_login_uri").asText())
        .isEqualTo("https://hub.example.edu/lti/login");
    assertThat(request.path("jwks_uri").asText())
        .isEqualTo("https://hub.example.edu/lti/jwks/" + new UUID(1, 2));
    assertThat(request.path("token_endpoint_auth_method").asText()).isEqualTo("private_key_jwt");
    JsonNode tool = request.path(CONFIGURATION);
    assertThat(tool.path("domain").asText()).isEqualTo("hub.example.edu");
    assertThat(tool.path("target_link_uri").asText())
        .isEqualTo("https://hub.example.edu/lti/launch");
    assertThat(tool.path("custom_parameters").path("context_history").asText())
        .isEqualTo("$Context.id.history");
    assertThat(tool.path("custom_parameters").has("actual_user")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"moodle-4.5-configuration.json", "canvas-configuration.json"})
  void putsTheGeneralPickerFirstAndLast(String file) {
    JsonNode messages = tool(file).path("messages");
    for (JsonNode end : List.of(messages.get(0), messages.get(messages.size() - 1))) {
      assertThat(end.path("type").asText()).isEqualTo("LtiDeepLinkingRequest");
      assertThat(end.has("placements")).isFalse();
    }
  }

  @Test
  void readsMessagesAsTextsWithPlacesBesideThem() {
    List<String> places = places("moodle-3.10-configuration.json");
    assertThat(places).containsExactly("ContentArea", "RichTextEditor");
  }

  @Test
  void namesCanvasPlacesAsCanvasDoes() {
    assertThat(places("canvas-configuration.json"))
        .containsExactly(
            "ContentArea",
            CANVAS + "assignment_selection",
            CANVAS + "module_index_menu_modal",
            "RichTextEditor",
            CANVAS + "course_navigation",
            CANVAS + "migration_selection");
    JsonNode tool = tool("canvas-configuration.json");
    assertThat(tool.path(CANVAS + "privacy_level").asText()).isEqualTo("name_only");
    assertThat(tool.path(CANVAS + "tool_id").asText()).isEqualTo("creators-hub");
    assertThat(
            request("canvas-configuration.json", Privacy.NOBODY)
                .path(CONFIGURATION)
                .path(CANVAS + "privacy_level")
                .asText())
        .isEqualTo("anonymous");
    assertThat(tool("moodle-4.5-configuration.json").has(CANVAS + "privacy_level")).isFalse();
  }

  @Test
  void asksForNoNamesWhereNobodyWantsThem() {
    assertThat(
            request("moodle-4.5-configuration.json", Privacy.NOBODY)
                .path(CONFIGURATION)
                .path("claims")
                .toString())
        .isEqualTo("[\"iss\",\"sub\"]");
  }

  private static List<String> places(String file) {
    List<String> places = new ArrayList<>();
    for (JsonNode message : tool(file).path("messages")) {
      message.path("placements").forEach(place -> places.add(place.asText()));
    }
    return places;
  }
}
