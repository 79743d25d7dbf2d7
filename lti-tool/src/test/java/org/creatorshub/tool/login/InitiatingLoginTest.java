package org.creatorshub.tool.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.tool.keys.Fingerprint;
import org.creatorshub.tool.keys.Secrets;
import org.creatorshub.tool.platform.InMemoryDeployments;
import org.creatorshub.tool.platform.InMemoryPlatforms;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.platform.ToolAddress;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.Test;

/** The good side of LTI-LOGIN; the refusals are files of the launch fixtures. */
class InitiatingLoginTest {
  private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
  private static final ToolAddress TOOL =
      new ToolAddress(URI.create("https://hub.example.edu"), false);

  private final InMemoryPlatforms platforms = new InMemoryPlatforms();
  private final InMemoryLogins logins = new InMemoryLogins();
  private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  private final InitiatingLogin initiating =
      new InitiatingLogin(
          platforms,
          new InMemoryDeployments(),
          logins,
          TOOL,
          new Secrets(new SecureRandom()),
          new RateLimit(clock),
          clock);

  InitiatingLoginTest() {
    platforms.save(
        new Platform(
            UUID.randomUUID(),
            "https://lms.example.edu",
            "client-1",
            "LMS",
            URI.create("https://lms.example.edu/auth?keep=me"),
            URI.create("https://lms.example.edu/token"),
            "https://lms.example.edu/token",
            URI.create("https://lms.example.edu/jwks"),
            true),
        NOW);
  }

  private static final Map<String, List<String>> PARAMETERS =
      Map.of(
          "iss", List.of("https://lms.example.edu"),
          "client_id", List.of("client-1"),
          "login_hint", List.of("5 ä&="),
          "lti_message_hint", List.of("{\"cmid\":3}"),
          "lti_deployment_id", List.of("dep-1"),
          "repost", List.of("1"),
          "target_link_uri", List.of("https://hub.example.edu/lti/launch/u07"));

  private LoginResult.Redirect initiate(Optional<String> cookie) {
    LoginRequest request = new LoginRequest(new FormFields(PARAMETERS), cookie, "192.0.2.1");
    return (LoginResult.Redirect) initiating.initiate(request);
  }

  @Test
  @Requirement({"LTI-LOGIN-06", "LTI-LOGIN-07", "LTI-LOGIN-08"})
  void sendsExactlyWhatTheSpecificationAsks() {
    LoginResult.Redirect redirect = initiate(Optional.empty());
    assertThat(redirect.to().toString()).startsWith("https://lms.example.edu/auth?keep=me&");
    Map<String, String> sent = query(redirect.to());
    String nonce = logins.find(redirect.state()).orElseThrow().nonce();
    assertThat(sent)
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("keep", "me"),
                Map.entry("scope", "openid"),
                Map.entry("response_type", "id_token"),
                Map.entry("response_mode", "form_post"),
                Map.entry("prompt", "none"),
                Map.entry("client_id", "client-1"),
                Map.entry("redirect_uri", "https://hub.example.edu/lti/launch"),
                Map.entry("login_hint", "5 ä&="),
                Map.entry("lti_message_hint", "{\"cmid\":3}"),
                Map.entry("state", redirect.state()),
                Map.entry("nonce", nonce)));
  }

  /** Our answer is an address: longer than servers take, it would lead nowhere. */
  @Test
  void refusesWhatWouldNotFitIntoAnAddress() {
    Map<String, List<String>> sent = new HashMap<>(PARAMETERS);
    sent.put("lti_message_hint", List.of("h".repeat(17_000)));
    LoginResult result =
        initiating.initiate(new LoginRequest(new FormFields(sent), Optional.empty(), "192.0.2.1"));
    assertThat(result)
        .isInstanceOfSatisfying(
            LoginResult.Refused.class,
            refused -> {
              assertThat(refused.refusal().id()).isEqualTo("LTI-LOGIN-02");
              assertThat(refused.refusal().status()).isEqualTo(413);
            });
  }

  @Test
  @Requirement("LTI-LOGIN-09")
  void makesIndependentUnguessableSecrets() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 50; i++) {
      LoginResult.Redirect redirect = initiate(Optional.empty());
      seen.add(redirect.state());
      seen.add(redirect.browserSecret());
      seen.add(query(redirect.to()).getOrDefault("nonce", ""));
    }
    assertThat(seen).hasSize(150).allMatch(secret -> secret.length() >= 22); // 128 bits in base64
  }

  @Test
  @Requirement({"LTI-LOGIN-09", "LTI-LOGIN-10"})
  void remembersTheLoginForThisBrowser() {
    LoginResult.Redirect redirect = initiate(Optional.empty());
    Login login = logins.find(redirect.state()).orElseThrow();
    assertThat(login.browser()).isEqualTo(Fingerprint.of(redirect.browserSecret()));
    assertThat(login.deploymentId()).contains("dep-1");
    assertThat(login.targetLinkUri()).isEqualTo("https://hub.example.edu/lti/launch/u07");
    assertThat(redirect.firstOfBrowser()).isTrue();
  }

  @Test
  void keepsTheSecretThatTheBrowserAlreadyHas() {
    String secret = initiate(Optional.empty()).browserSecret();
    LoginResult.Redirect second = initiate(Optional.of(secret));
    assertThat(second.browserSecret()).isEqualTo(secret);
    assertThat(second.firstOfBrowser()).isFalse();
  }

  @Test
  void replacesASecretThatWeCannotHaveMade() {
    assertThat(initiate(Optional.of("mine")).browserSecret()).isNotEqualTo("mine");
  }

  private LoginResult framed(Optional<String> cookie, Map<String, List<String>> sent) {
    return initiating.initiate(
        new LoginRequest(new FormFields(sent), Optional.empty(), cookie, true, "192.0.2.1"));
  }

  @Test
  @Requirement("LTI-STORE-01")
  void testsOnlyFramesThatBringNoCookie() {
    String secret = initiate(Optional.empty()).browserSecret();
    assertThat(framed(Optional.empty(), PARAMETERS)).isInstanceOf(LoginResult.Trial.class);
    assertThat(framed(Optional.of(secret), PARAMETERS)).isInstanceOf(LoginResult.Redirect.class);
    assertThat(initiate(Optional.empty())).isInstanceOf(LoginResult.Redirect.class);
  }

  /** Only the way through the storage makes the launch ask it. */
  @Test
  @Requirement({"LTI-STORE-01", "LTI-STORE-02", "LTI-STORE-06"})
  void remembersTheStorageForOneOfTwoWaysOnly() {
    Map<String, List<String>> sent = new HashMap<>(PARAMETERS);
    sent.put("lti_storage_target", List.of("post_message_forwarding"));
    LoginResult.Trial trial = (LoginResult.Trial) framed(Optional.empty(), sent);
    String stored = query(trial.stored()).getOrDefault("state", "");
    assertThat(logins.find(stored).flatMap(Login::storageTarget))
        .contains("post_message_forwarding");
    assertThat(logins.find(trial.plain().state()).flatMap(Login::storageTarget)).isEmpty();
    assertThat(trial.key()).isEqualTo(InitiatingLogin.storageKey(stored));
    assertThat(query(trial.stored()).get("nonce"))
        .isNotEqualTo(query(trial.plain().to()).get("nonce"));
  }

  @Test
  @Requirement("LTI-LOGIN-03")
  void takesTheRegistrationFromItsOwnAddress() {
    UUID twin = UUID.randomUUID();
    platforms.save(
        new Platform(
            twin,
            "https://lms.example.edu",
            "client-2",
            "Twin",
            URI.create("https://lms.example.edu/auth"),
            URI.create("https://lms.example.edu/token"),
            "https://lms.example.edu/token",
            URI.create("https://lms.example.edu/jwks"),
            true),
        NOW);
    Map<String, List<String>> sent = new HashMap<>(PARAMETERS);
    sent.remove("client_id");
    assertThat(addressed(Optional.empty(), sent)).isInstanceOf(LoginResult.Refused.class);
    assertThat(addressed(Optional.of(twin), sent))
        .isInstanceOfSatisfying(
            LoginResult.Redirect.class,
            redirect -> assertThat(query(redirect.to())).containsEntry("client_id", "client-2"));
    assertThat(addressed(Optional.of(UUID.randomUUID()), sent))
        .isInstanceOf(LoginResult.Refused.class);
    assertThat(addressed(Optional.of(twin), PARAMETERS))
        .as("client id of one registration at the address of another")
        .isInstanceOf(LoginResult.Refused.class);
  }

  private LoginResult addressed(Optional<UUID> registration, Map<String, List<String>> sent) {
    return initiating.initiate(
        new LoginRequest(new FormFields(sent), registration, Optional.empty(), false, "192.0.2.1"));
  }

  private static Map<String, String> query(URI uri) {
    Map<String, String> values = new HashMap<>();
    for (String pair : uri.getRawQuery().split("&", -1)) {
      String[] parts = pair.split("=", 2);
      values.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return values;
  }
}
