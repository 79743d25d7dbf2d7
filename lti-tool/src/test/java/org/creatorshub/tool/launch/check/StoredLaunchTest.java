package org.creatorshub.tool.launch.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.tool.keys.Fingerprint;
import org.creatorshub.tool.keys.Secrets;
import org.creatorshub.tool.launch.ClaimingLaunch;
import org.creatorshub.tool.launch.HoldingLaunch;
import org.creatorshub.tool.launch.InMemoryWaitingLaunches;
import org.creatorshub.tool.login.FormFields;
import org.creatorshub.tool.login.InMemoryLogins;
import org.creatorshub.tool.login.InitiatingLogin;
import org.creatorshub.tool.login.LoginRequest;
import org.creatorshub.tool.login.LoginResult;
import org.creatorshub.tool.login.RateLimit;
import org.creatorshub.tool.platform.DeploymentStatus;
import org.creatorshub.tool.platform.InMemoryDeployments;
import org.creatorshub.tool.platform.InMemoryPlatforms;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.Test;

/** A launch without cookie whose login left its secret in the platform's storage. */
class StoredLaunchTest {
  private static final ObjectNode GOOD = Fixtures.object();

  private final InMemoryPlatforms platforms = new InMemoryPlatforms();
  private final InMemoryDeployments deployments = new InMemoryDeployments();
  private final InMemoryLogins logins = new InMemoryLogins();
  private final SettableClock clock = new SettableClock(PlayedLaunch.NOW);
  private final Secrets secrets = new Secrets(new SecureRandom());
  private final HoldingLaunch holding =
      new HoldingLaunch(new InMemoryWaitingLaunches(), secrets, clock);
  private final CheckingLaunch checking =
      new CheckingLaunch(
          new CheckingLaunch.Sources(
              platforms, deployments, logins, SignedMessage.keys(GOOD), "u07"::equals),
          PlayedLaunch.TOOL,
          DeploymentStatus.ACTIVE,
          clock);
  private final ClaimingLaunch claiming = new ClaimingLaunch(holding, checking);
  private final LoginResult.Trial trial;

  StoredLaunchTest() {
    platforms.save(PlayedLaunch.PLATFORM, PlayedLaunch.NOW);
    this.trial = announce();
  }

  private LoginResult.Trial announce() {
    Map<String, List<String>> sent =
        Map.of(
            "iss", List.of(PlayedLaunch.PLATFORM.issuer()),
            "client_id", List.of(PlayedLaunch.PLATFORM.clientId()),
            "login_hint", List.of("user-1"),
            "target_link_uri", List.of("https://hub.example.edu/lti/launch/u07"),
            "lti_storage_target", List.of("_parent"));
    InitiatingLogin initiating =
        new InitiatingLogin(
            platforms,
            deployments,
            logins,
            PlayedLaunch.TOOL,
            secrets,
            new RateLimit(clock),
            clock);
    return (LoginResult.Trial)
        initiating.initiate(
            new LoginRequest(
                new FormFields(sent), Optional.empty(), Optional.empty(), true, "192.0.2.7"));
  }

  /** The signed answer of the platform to one of the two ways on. */
  private FormFields posted(URI to) {
    Map<String, String> asked = new HashMap<>();
    for (String pair : to.getRawQuery().split("&", -1)) {
      String[] parts = pair.split("=", 2);
      asked.put(parts[0], parts[1]);
    }
    Map<String, String> known = Map.of("$nonce", asked.getOrDefault("nonce", ""));
    ObjectNode claims = Fixtures.base("student");
    String token =
        new SignedMessage(GOOD).sign(Fixtures.fill(claims, clock.instant(), known).toString());
    return new FormFields(
        Map.of("state", List.of(asked.getOrDefault("state", "")), "id_token", List.of(token)));
  }

  private String held(FormFields posted) {
    LaunchResult result = checking.check(new LaunchForm(posted, Set.of()));
    assertThat(result)
        .isInstanceOfSatisfying(
            LaunchResult.Waiting.class,
            waiting -> assertThat(waiting.key()).isEqualTo(trial.key()));
    return holding.hold(PlayedLaunch.PLATFORM.id(), posted);
  }

  private static void refuses(LaunchResult result, String id) {
    assertThat(result)
        .isInstanceOfSatisfying(
            LaunchResult.Refused.class,
            refused -> assertThat(refused.refusal().id()).isEqualTo(id));
  }

  @Test
  @Requirement({"LTI-STORE-01", "LTI-STORE-06"})
  void offersTwoWaysOnWithOneSecret() {
    assertThat(trial.target()).contains("_parent");
    assertThat(trial.stored()).isNotEqualTo(trial.plain().to());
    assertThat(trial.key()).startsWith("state_");
    assertThat(Secrets.hasShape(trial.secret())).isTrue();
    assertThat(trial.stored().toString()).doesNotContain(trial.secret(), trial.key());
    LaunchResult byCookie =
        checking.check(
            new LaunchForm(posted(trial.plain().to()), Set.of(Fingerprint.of(trial.secret()))));
    assertThat(byCookie).isInstanceOf(LaunchResult.Accepted.class);
  }

  @Test
  @Requirement({"LTI-STORE-08", "LTI-STORE-09"})
  void acceptsWhatTheStorageGivesBackOnce() {
    FormFields posted = posted(trial.stored());
    String handle = held(posted);
    String copy = held(posted);
    assertThat(claiming.byStorage(copy, trial.secret()))
        .isInstanceOfSatisfying(
            LaunchResult.Accepted.class,
            accepted -> {
              assertThat(accepted.launch().stateBound()).isTrue();
              assertThat(accepted.passed()).contains("LTI-LAUNCH-04", "LTI-LAUNCH-17");
            });
    refuses(claiming.byStorage(handle, trial.secret()), "LTI-STORE-09");
    refuses(claiming.byStorage(copy, trial.secret()), "LTI-STORE-09");
    refuses(checking.check(new LaunchForm(posted, Set.of())), "LTI-LAUNCH-03");
  }

  @Test
  @Requirement({"LTI-STORE-08", "NEG-68"})
  void refusesABrowserForWhichNothingIsKept() {
    String handle = held(posted(trial.stored()));
    refuses(claiming.byStorage(handle, ""), "LTI-STORE-08");
    refuses(claiming.byStorage(handle, trial.secret()), "LTI-STORE-09");
  }

  @Test
  @Requirement({"LTI-LAUNCH-04", "LTI-STORE-09"})
  void refusesTheSecretOfAnotherBrowser() {
    String handle = held(posted(trial.stored()));
    refuses(claiming.byStorage(handle, announce().secret()), "LTI-LAUNCH-04");
    refuses(claiming.byStorage(handle, trial.secret()), "LTI-STORE-09");
  }

  /** A cookie of another browser is no reason to ask the storage. */
  @Test
  @Requirement("LTI-LAUNCH-04")
  void refusesAnotherBrowsersCookieAtOnce() {
    FormFields posted = posted(trial.stored());
    refuses(
        checking.check(new LaunchForm(posted, Set.of(Fingerprint.of(secrets.next())))),
        "LTI-LAUNCH-04");
  }

  @Test
  @Requirement("LTI-STORE-13")
  void goesOnByAClickForFiveMinutes() {
    String handle = held(posted(trial.stored()));
    assertThat(claiming.byClick(handle))
        .isInstanceOfSatisfying(
            LaunchResult.Accepted.class,
            accepted -> assertThat(accepted.launch().stateBound()).isFalse());
    LoginResult.Trial slow = announce();
    FormFields posted = posted(slow.stored());
    String late = holding.hold(PlayedLaunch.PLATFORM.id(), posted);
    clock.pass(Duration.ofMinutes(6));
    refuses(claiming.byClick(late), "LTI-LAUNCH-04");
  }

  @Test
  @Requirement("LTI-LAUNCH-05")
  void letsNoErrorEndALoginWhoseBrowserIsUnknown() {
    FormFields good = posted(trial.stored());
    FormFields error =
        new FormFields(
            Map.of(
                "state", List.of(good.single("state").orElseThrow()),
                "error", List.of("login_required")));
    refuses(checking.check(new LaunchForm(error, Set.of())), "LTI-LAUNCH-05");
    assertThat(claiming.byStorage(held(good), trial.secret()))
        .isInstanceOf(LaunchResult.Accepted.class);
  }

  @Test
  @Requirement("LTI-STORE-09")
  void knowsNoHandleThatItDidNotGive() {
    refuses(claiming.byStorage("x", trial.secret()), "LTI-STORE-09");
    refuses(claiming.byStorage(secrets.next(), trial.secret()), "LTI-STORE-09");
    refuses(claiming.byClick(""), "LTI-STORE-09");
  }
}
