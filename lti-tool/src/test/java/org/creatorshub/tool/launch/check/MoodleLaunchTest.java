package org.creatorshub.tool.launch.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.tool.keys.Secrets;
import org.creatorshub.tool.login.FormFields;
import org.creatorshub.tool.login.InMemoryLogins;
import org.creatorshub.tool.login.InitiatingLogin;
import org.creatorshub.tool.login.LoginRequest;
import org.creatorshub.tool.login.LoginResult;
import org.creatorshub.tool.login.RateLimit;
import org.creatorshub.tool.platform.DeploymentStatus;
import org.creatorshub.tool.platform.InMemoryDeployments;
import org.creatorshub.tool.platform.InMemoryPlatforms;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.platform.ToolAddress;
import org.creatorshub.tool.session.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Launches as a Moodle 4.5.6 on this machine sent them; only the link to us, the nonce, the times
 * and the signature are put in afresh.
 */
class MoodleLaunchTest {
  private static final ToolAddress TOOL =
      new ToolAddress(URI.create("http://localhost:8080"), true);

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "claims-student, LEARNER, Sam Student1",
        "claims-student-window, LEARNER, Sué Student2",
        "claims-student-deeplinked, LEARNER, Søren Student3",
        "claims-student-nopii-ungraded, LEARNER, none",
        "claims-teacher, INSTRUCTOR, Tessa Teacher",
        "claims-nonediting-teacher, LEARNER, none",
        "claims-admin, INSTRUCTOR, Admin User",
        "claims-deeplink, INSTRUCTOR, Tessa Teacher"
      })
  void acceptsWhatMoodleSends(
      String file, Role role, @org.jspecify.annotations.Nullable String name) {
    JsonNode recorded = Fixtures.read(Path.of("src/test/resources/moodle-4.5.6", file + ".json"));
    Launch launch = accepted(recorded);
    assertThat(launch.role()).isEqualTo(role);
    assertThat(launch.displayName()).isEqualTo(Optional.ofNullable(name));
    assertThat(launch.lms()).contains("moodle");
    assertThat(launch.course().flatMap(Launch.Course::title)).contains("LTI test course");
    boolean deepLinking = launch.kind() == MessageKind.DEEP_LINKING;
    assertThat(launch.deepLinkSettings().isPresent()).isEqualTo(deepLinking);
    assertThat(launch.link().isPresent()).isNotEqualTo(deepLinking);
    assertThat(launch.services().lineItems()).isPresent();
    assertThat(launch.services().memberships()).isPresent();
  }

  private static Launch accepted(JsonNode recorded) {
    ObjectNode claims = (ObjectNode) recorded.path("claims").deepCopy();
    String target = "http://localhost:8080/lti/launch";
    claims.put(Claims.LTI + "target_link_uri", target);
    Instant now = Instant.ofEpochSecond(claims.path("iat").asLong());
    SettableClock clock = new SettableClock(now);
    InMemoryPlatforms platforms = new InMemoryPlatforms();
    InMemoryDeployments deployments = new InMemoryDeployments();
    InMemoryLogins logins = new InMemoryLogins();
    platforms.save(moodle(claims.path("aud").asText()), now);
    Map<String, List<String>> sent = new HashMap<>();
    recorded
        .path("login_initiation")
        .path("params")
        .properties()
        .forEach(entry -> sent.put(entry.getKey(), List.of(entry.getValue().asText())));
    sent.put("target_link_uri", List.of(target));
    InitiatingLogin initiating =
        new InitiatingLogin(
            platforms,
            deployments,
            logins,
            TOOL,
            new Secrets(new SecureRandom()),
            new RateLimit(clock),
            clock);
    LoginResult.Redirect login =
        (LoginResult.Redirect)
            initiating.initiate(
                new LoginRequest(new FormFields(sent), Optional.empty(), "127.0.0.1"));
    claims.put("nonce", logins.find(login.state()).orElseThrow().nonce());
    ObjectNode fixture = Fixtures.object();
    String token = new SignedMessage(fixture).sign(claims.toString());
    CheckingLaunch checking =
        new CheckingLaunch(
            new CheckingLaunch.Sources(
                platforms, deployments, logins, SignedMessage.keys(fixture), unit -> false),
            TOOL,
            DeploymentStatus.ACTIVE,
            clock);
    FormFields form =
        new FormFields(Map.of("state", List.of(login.state()), "id_token", List.of(token)));
    LaunchResult result = checking.check(new LaunchForm(form, Set.of()));
    assertThat(result).isInstanceOf(LaunchResult.Accepted.class);
    return ((LaunchResult.Accepted) result).launch();
  }

  private static Platform moodle(String client) {
    String base = "http://127.0.0.1:8100";
    return new Platform(
        UUID.randomUUID(),
        base,
        client,
        "Moodle",
        URI.create(base + "/mod/lti/auth.php"),
        URI.create(base + "/mod/lti/token.php"),
        base + "/mod/lti/token.php",
        URI.create(base + "/mod/lti/certs.php"),
        true);
  }
}
