package org.creatorshub.tool.connect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import org.creatorshub.tool.lmsclient.LenientJson;
import org.creatorshub.tool.platform.ToolAddress;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.Test;

@Requirement("LTI-REG-12")
class CanvasConfigurationTest {
  private static final ToolAddress TOOL =
      new ToolAddress(URI.create("https://hub.example.edu"), false);

  @Test
  void tellsCanvasAllItNeeds() {
    JsonNode json = LenientJson.read(LenientJson.write(CanvasConfiguration.of(TOOL)));
    assertThat(json.path("oidc_initiation_url").asText())
        .isEqualTo("https://hub.example.edu/lti/login");
    assertThat(json.path("public_jwk_url").asText()).isEqualTo("https://hub.example.edu/lti/jwks");
    assertThat(json.path("scopes").toString())
        .contains("lti-ags/scope/score", "contextmembership.readonly")
        .doesNotContain("openid");
    JsonNode extension = json.path("extensions").path(0);
    assertThat(extension.path("platform").asText()).isEqualTo("canvas.instructure.com");
    assertThat(extension.path("privacy_level").asText()).isEqualTo("name_only");
    List<String> places =
        extension.path("settings").path("placements").findValuesAsText("placement");
    assertThat(places)
        .contains(
            "link_selection",
            "assignment_selection",
            "module_index_menu_modal",
            "editor_button",
            "course_navigation");
    extension
        .path("settings")
        .path("placements")
        .forEach(
            place ->
                assertThat(place.path("target_link_uri").asText())
                    .isEqualTo("https://hub.example.edu/lti/launch"));
  }

  @Test
  void namesEveryFieldOfEverySheet() {
    assertThat(Sheet.all(TOOL))
        .hasSize(6)
        .allSatisfy(
            sheet -> {
              assertThat(sheet.ours())
                  .extracting(Sheet.Field::value)
                  .contains(
                      "https://hub.example.edu/lti/launch",
                      "https://hub.example.edu/lti/login",
                      "https://hub.example.edu/lti/jwks");
              assertThat(sheet.theirs())
                  .extracting(Sheet.Field::value)
                  .contains("Issuer", "Client ID", "Authorization URL", "Token URL", "Keyset URL");
            });
  }
}
