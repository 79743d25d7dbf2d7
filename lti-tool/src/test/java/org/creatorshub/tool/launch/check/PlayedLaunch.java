package org.creatorshub.tool.launch.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.tool.keys.Fingerprint;
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
import org.creatorshub.tool.refusal.Refusal;

/** Plays one fixture from the announcement of the user to the last check, with real signatures. */
final class PlayedLaunch {
  static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
  static final ToolAddress TOOL = new ToolAddress(URI.create("https://hub.example.edu"), false);
  static final Platform PLATFORM =
      new Platform(
          UUID.fromString("4f1a1f0e-0000-4000-8000-000000000001"),
          "https://lms.example.edu",
          "client-1",
          "Example LMS",
          URI.create("https://lms.example.edu/auth?keep=me"),
          URI.create("https://lms.example.edu/token"),
          "https://lms.example.edu/token",
          URI.create("https://lms.example.edu/jwks"),
          true);

  private static final Platform TWIN = twin(PLATFORM);

  final InMemoryPlatforms platforms = new InMemoryPlatforms();
  final InMemoryDeployments deployments = new InMemoryDeployments();
  final InMemoryLogins logins = new InMemoryLogins();
  private final SettableClock clock = new SettableClock(NOW);
  private final Secrets secrets = new Secrets(new SecureRandom());
  private final JsonNode fixture;
  private final String browser = secrets.next();

  /** How the play ended: refused by id at login or launch, or a launch. */
  record Ending(Optional<Refusal> refusal, Optional<LaunchResult.Accepted> accepted) {}

  PlayedLaunch(JsonNode fixture) {
    this.fixture = fixture;
    JsonNode registered = fixture.path("platform");
    platforms.save(PLATFORM, NOW);
    if (registered.path("active").isBoolean()) {
      platforms.save(inactive(PLATFORM), NOW);
    }
    if (registered.path("twin").asBoolean()) {
      platforms.save(TWIN, NOW);
    }
    if (fixture.has("twinDeployment")) {
      DeploymentStatus status = DeploymentStatus.ofWord(fixture.path("twinDeployment").asText());
      deployments.findOrAdd(TWIN.id(), "dep-1", status, NOW);
    }
    if (fixture.has("deployment")) {
      DeploymentStatus status = DeploymentStatus.ofWord(fixture.path("deployment").asText());
      deployments.findOrAdd(PLATFORM.id(), "dep-1", status, NOW);
    }
  }

  Ending play() {
    InitiatingLogin initiating =
        new InitiatingLogin(
            platforms, deployments, logins, TOOL, secrets, new RateLimit(clock), clock);
    LoginResult login = announce(initiating);
    for (int again = fixture.path("logins").asInt(1); again > 1; again--) {
      login = announce(initiating);
    }
    return switch (login) {
      case LoginResult.Refused(Refusal refusal) ->
          new Ending(Optional.of(refusal), Optional.empty());
      case LoginResult.Redirect redirect -> launch(redirect);
      case LoginResult.Trial trial -> throw new IllegalStateException("Not framed: " + trial);
    };
  }

  private LoginResult announce(InitiatingLogin initiating) {
    ObjectNode params = Fixtures.object();
    params.put("iss", PLATFORM.issuer()).put("client_id", PLATFORM.clientId());
    params.put("login_hint", "user-1").put("lti_message_hint", "{\"cmid\":3}");
    params.put("target_link_uri", "https://hub.example.edu/lti/launch/u07");
    Fixtures.patch(params, fixture.path("login"));
    return initiating.initiate(
        new LoginRequest(fields(params, Map.of()), Optional.of(browser), "192.0.2.7"));
  }

  private Ending launch(LoginResult.Redirect redirect) {
    clock.pass(Duration.ofSeconds(fixture.path("loginAge").asLong(2)));
    Map<String, String> sent = query(redirect.to());
    Map<String, String> known = new HashMap<>();
    known.put("$state", sent.getOrDefault("state", ""));
    known.put("$nonce", sent.getOrDefault("nonce", ""));
    ObjectNode claims = Fixtures.base(fixture.path("base").asText("student"));
    Fixtures.patch(claims, fixture.path("claims"));
    String body = Fixtures.fill(claims, clock.instant(), known).toString();
    known.put("$token", new SignedMessage(fixture).sign(fixture.path("body").asText(body)));
    ObjectNode form = Fixtures.object().put("state", "$state").put("id_token", "$token");
    Fixtures.patch(form, fixture.path("form"));
    CheckingLaunch checking = checking();
    LaunchForm arrived = new LaunchForm(fields(form, known), browsers());
    if (fixture.path("twice").asBoolean()) {
      checking.check(arrived);
    }
    return switch (checking.check(arrived)) {
      case LaunchResult.Refused refused ->
          new Ending(Optional.of(refused.refusal()), Optional.empty());
      case LaunchResult.Accepted accepted -> new Ending(Optional.empty(), Optional.of(accepted));
      case LaunchResult.Waiting waiting -> throw new IllegalStateException("Waits: " + waiting);
    };
  }

  private CheckingLaunch checking() {
    DeploymentStatus ifNew =
        DeploymentStatus.ofWord(fixture.path("newDeployment").asText("active"));
    return new CheckingLaunch(
        new CheckingLaunch.Sources(
            platforms, deployments, logins, SignedMessage.keys(fixture), "u07"::equals),
        TOOL,
        ifNew,
        clock);
  }

  private Set<Fingerprint> browsers() {
    Set<Fingerprint> found = new HashSet<>();
    switch (fixture.path("browser").asText("same")) {
      case "same" -> found.add(Fingerprint.of(browser));
      case "other" -> found.add(Fingerprint.of(secrets.next()));
      default -> {}
    }
    return found;
  }

  private static FormFields fields(ObjectNode params, Map<String, String> known) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    params
        .properties()
        .forEach(
            entry -> {
              List<String> values = new ArrayList<>();
              Iterable<JsonNode> all =
                  entry.getValue().isArray() ? entry.getValue() : List.of(entry.getValue());
              all.forEach(value -> values.add(known.getOrDefault(value.asText(), value.asText())));
              fields.put(entry.getKey(), values);
            });
    return new FormFields(fields);
  }

  private static Map<String, String> query(URI uri) {
    Map<String, String> values = new HashMap<>();
    for (String pair : uri.getRawQuery().split("&", -1)) {
      String[] parts = pair.split("=", 2);
      values.put(parts[0], parts[1]);
    }
    return values;
  }

  private static Platform inactive(Platform p) {
    return new Platform(
        p.id(),
        p.issuer(),
        p.clientId(),
        p.name(),
        p.authUrl(),
        p.tokenUrl(),
        p.tokenAudience(),
        p.jwksUrl(),
        false);
  }

  private static Platform twin(Platform p) {
    return new Platform(
        UUID.randomUUID(),
        p.issuer(),
        "client-2",
        "Twin",
        p.authUrl(),
        p.tokenUrl(),
        p.tokenAudience(),
        p.jwksUrl(),
        true);
  }
}
