package org.creatorshub.tool.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creatorshub.tool.registration.RegistrationDesk.CONFIGURATION;
import static org.creatorshub.tool.registration.RegistrationDesk.ENDPOINT;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.creatorshub.tool.platform.Deployment;
import org.creatorshub.tool.platform.DeploymentStatus;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From the invitation to the registered LMS, and everything that must not lead there. */
class RegistrationTest {
  private static final String TOKEN = "moodle's own token";

  private final RegistrationDesk desk = new RegistrationDesk().withMoodle();

  @Test
  @Requirement({"LTI-REG-01", "LTI-REG-03"})
  void asksForConsentBeforeAnythingIsSent() {
    OpeningRegistration.Result result = desk.open(desk.invited(), CONFIGURATION, TOKEN);
    assertThat(result).isInstanceOf(OpeningRegistration.Result.Asking.class);
    Consent consent = ((OpeningRegistration.Result.Asking) result).consent();
    assertThat(consent.university()).isEqualTo("Example University");
    assertThat(consent.lms()).isEqualTo("https://moodle.example.edu");
    assertThat(consent.product()).startsWith("moodle 4.5.6");
    assertThat(consent.services()).hasSize(4);
    assertThat(desk.web.posts()).isEmpty();
    assertThat(desk.web.calls).hasSize(1);
    assertThat(desk.web.calls.getFirst().headers())
        .containsEntry("Authorization", "Bearer " + TOKEN);
    assertThat(desk.platforms.all()).isEmpty();
  }

  @Test
  @Requirement({"LTI-REG-07", "LTI-REG-09", "LTI-REG-10"})
  void keepsWhatMoodleAnswers() {
    ConfirmingRegistration.Result result =
        desk.confirming.confirm(desk.opened(desk.invited(), TOKEN), Privacy.NAMES);
    assertThat(result).isInstanceOf(ConfirmingRegistration.Result.Registered.class);
    Platform platform = desk.platforms.all().getFirst();
    assertThat(platform.clientId()).isEqualTo("x9SusMcT8YH5SDh");
    assertThat(platform.issuer()).isEqualTo("https://moodle.example.edu");
    assertThat(platform.name()).isEqualTo("Example University");
    assertThat(platform.tokenAudience()).isEqualTo("https://moodle.example.edu/mod/lti/token.php");
    assertThat(desk.deployments.of(platform.id()))
        .extracting(Deployment::id, Deployment::status)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("5", DeploymentStatus.ACTIVE));
    assertThat(desk.agreements.of(platform.id()).orElseThrow().scopes())
        .contains(Services.SCORES.scope(), Services.PEOPLE.scope());
    assertThat(desk.web.posts()).hasSize(1);
    assertThat(desk.web.posts().getFirst().headers())
        .containsEntry("Authorization", "Bearer " + TOKEN);
  }

  @Test
  @Requirement({"LTI-REG-07", "NEG-58"})
  void sendsAFormAndATokenOnce() {
    String invitation = desk.invited();
    String form = desk.opened(invitation, TOKEN);
    String twin = desk.opened(desk.invited(), TOKEN);
    desk.confirming.confirm(form, Privacy.NAMES);
    assertThat(failure(desk.confirming.confirm(form, Privacy.NAMES))).isEqualTo("LTI-REG-07");
    assertThat(failure(desk.confirming.confirm(twin, Privacy.NAMES))).isEqualTo("LTI-REG-07");
    assertThat(refusal(desk.open(desk.invited(), CONFIGURATION, TOKEN))).isEqualTo("LTI-REG-07");
    assertThat(refusal(desk.open(invitation, CONFIGURATION, "fresh"))).isEqualTo("LTI-REG-01");
    assertThat(desk.web.posts()).hasSize(1);
  }

  @Test
  @Requirement("LTI-KEYS-01")
  void tellsTheLmsAnAddressOfKeysThatNobodyElseReads() {
    desk.confirming.confirm(desk.opened(desk.invited(), TOKEN), Privacy.NAMES);
    UUID platform = desk.platforms.all().getFirst().id();
    assertThat(desk.sent().path("jwks_uri").asText())
        .isEqualTo("https://hub.example.edu/lti/jwks/" + platform);
    assertThat(desk.keysMade).containsExactly(platform);
  }

  @Test
  @Requirement({"LTI-REG-01", "NEG-58"})
  void usesAnInvitationOnceEvenInTwoWindows() {
    String invitation = desk.invited();
    String one = desk.opened(invitation, "token 1");
    String other = desk.opened(invitation, "token 2");
    desk.confirming.confirm(one, Privacy.NAMES);
    assertThat(failure(desk.confirming.confirm(other, Privacy.NAMES))).isEqualTo("LTI-REG-01");
    assertThat(desk.web.posts()).hasSize(1);
  }

  @Test
  @Requirement("LTI-REG-07")
  void forgetsAConsentPageAfterFifteenMinutes() {
    String form = desk.opened(desk.invited(), TOKEN);
    desk.wait(Duration.ofMinutes(15).plusSeconds(1));
    assertThat(failure(desk.confirming.confirm(form, Privacy.NAMES))).isEqualTo("LTI-REG-07");
    assertThat(desk.web.posts()).isEmpty();
  }

  @ParameterizedTest
  @Requirement("LTI-REG-01")
  @ValueSource(strings = {"", "short", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "' or 1=1 --"})
  void asksNobodyWithoutAnInvitation(String invitation) {
    assertThat(refusal(desk.open(invitation, CONFIGURATION, TOKEN))).isEqualTo("LTI-REG-01");
    assertThat(desk.web.calls).isEmpty();
  }

  @Test
  @Requirement("LTI-REG-01")
  void letsInvitationsExpire() {
    String invitation = desk.invited();
    desk.wait(Duration.ofDays(7));
    assertThat(refusal(desk.open(invitation, CONFIGURATION, TOKEN))).isEqualTo("LTI-REG-01");
    assertThat(desk.web.calls).isEmpty();
  }

  @ParameterizedTest
  @Requirement({"LTI-REG-02", "NEG-54", "NEG-55", "NEG-56", "NEG-57"})
  @ValueSource(
      strings = {
        "",
        "https://169.254.169.254/latest/meta-data",
        "https://localhost/c",
        "http://127.0.0.1/c",
        "file:///etc/passwd",
        "https://inside.example.edu/c",
        "not an address"
      })
  void neverAsksInsideTheOwnNetwork(String address) {
    assertThat(refusal(desk.open(desk.invited(), address, TOKEN))).isEqualTo("LTI-REG-02");
    assertThat(desk.web.calls).isEmpty();
  }

  @Test
  @Requirement({"LTI-REG-02", "NEG-57"})
  void judgesEveryStepOfARedirect() {
    desk.web.moves("https://lms.example.edu/c", "https://inside.example.edu/c");
    assertThat(refusal(desk.open(desk.invited(), "https://lms.example.edu/c", TOKEN)))
        .isEqualTo("LTI-REG-02");
    assertThat(desk.web.calls).hasSize(1);
  }

  @Test
  @Requirement("LTI-REG-03")
  void keepsTheTokenAwayFromOtherSites() {
    desk.web.moves("https://lms.example.edu/c", CONFIGURATION);
    desk.open(desk.invited(), "https://lms.example.edu/c", TOKEN);
    assertThat(desk.web.calls).hasSize(2);
    assertThat(desk.web.calls.getFirst().headers()).containsKey("Authorization");
    assertThat(desk.web.calls.getLast().headers()).doesNotContainKey("Authorization");
  }

  @Test
  void givesUpOnEndlessRedirects() {
    desk.web.moves("https://lms.example.edu/c", "https://lms.example.edu/c");
    assertThat(refusal(desk.open(desk.invited(), "https://lms.example.edu/c", TOKEN)))
        .isEqualTo("LTI-REG-02");
    assertThat(desk.web.calls).hasSizeLessThan(6);
  }

  @Test
  @Requirement("LTI-REG-04")
  void refusesAConfigurationThatSpeaksForAnotherSite() {
    String elsewhere = "https://evil.example.org/c";
    desk.web.answers(
        "GET " + elsewhere, 200, RegistrationDesk.file("moodle-4.5-configuration.json"));
    assertThat(refusal(desk.open(desk.invited(), elsewhere, TOKEN))).isEqualTo("LTI-REG-04");
    String chosen = desk.invited("https://moodle.example.edu", DeploymentStatus.ACTIVE);
    assertThat(desk.open(chosen, elsewhere, TOKEN))
        .isInstanceOf(OpeningRegistration.Result.Asking.class);
    String other = desk.invited("https://other.example.edu", DeploymentStatus.ACTIVE);
    assertThat(refusal(desk.open(other, CONFIGURATION, TOKEN))).isEqualTo("LTI-REG-04");
  }

  @Test
  @Requirement("LTI-REG-04")
  void knowsWhereHostedCanvasKeepsItsConfiguration() {
    String canvas = "https://sso.canvaslms.com/api/lti/security/openid-configuration";
    desk.web.answers("GET " + canvas, 200, RegistrationDesk.file("canvas-configuration.json"));
    assertThat(desk.open(desk.invited(), canvas, TOKEN))
        .isInstanceOf(OpeningRegistration.Result.Asking.class);
  }

  @ParameterizedTest
  @Requirement("LTI-REG-05")
  @ValueSource(
      strings = {
        "",
        "<html>Maintenance</html>",
        "[]",
        "{}",
        "{\"issuer\":\"http://moodle.example.edu\"}",
        "{\"issuer\":\"https://moodle.example.edu\"}"
      })
  void refusesAConfigurationThatSaysTooLittle(String body) {
    desk.web.answers("GET " + CONFIGURATION, 200, body);
    assertThat(refusal(desk.open(desk.invited(), CONFIGURATION, TOKEN))).isEqualTo("LTI-REG-05");
  }

  @ParameterizedTest
  @Requirement("LTI-REG-05")
  @CsvSource({
    "https://moodle.example.edu/mod/lti/certs.php, http://moodle.example.edu/mod/lti/certs.php",
    "private_key_jwt, client_secret_basic",
    "RS256, HS256"
  })
  void refusesAConfigurationThatCannotBeUsed(String from, String to) {
    desk.web.answers(
        "GET " + CONFIGURATION,
        200,
        RegistrationDesk.file("moodle-4.5-configuration.json").replace(from, to));
    assertThat(refusal(desk.open(desk.invited(), CONFIGURATION, TOKEN))).isEqualTo("LTI-REG-05");
  }

  @ParameterizedTest
  @Requirement("LTI-REG-08")
  @CsvSource(
      delimiter = '|',
      value = {
        "400 | {\"error\":\"invalid_redirect_uri\",\"error_description\":\"Not <b>ours</b>\"} | invalid_redirect_uri: Not <b>ours</b>",
        "422 | {\"errors\":[\"title can't be blank\",{\"message\":\"scope\"}]} | title can't be blank: scope",
        "400 | domain_targetlinkuri_mismatch | domain_targetlinkuri_mismatch",
        "401 | Unauthorized | Unauthorized",
        "200 | {\"client_name\":\"no id\"} | {\"client_name\":\"no id\"}",
        "302 | moved | moved"
      })
  void passesOnWhatTheLmsSays(int status, String body, String shown) {
    desk.web.answers("POST " + ENDPOINT, status, body);
    String invitation = desk.invited();
    assertThat(desk.confirming.confirm(desk.opened(invitation, TOKEN), Privacy.NAMES))
        .isEqualTo(new ConfirmingRegistration.Result.Declined(status, shown));
    assertThat(desk.platforms.all()).isEmpty();
    assertThat(desk.opened(invitation, "the next token"))
        .as("the link works again with a fresh token")
        .isNotBlank();
  }

  @Test
  @Requirement("LTI-REG-08")
  void takesCreatedForAnAnswerToo() {
    desk.web.answers(
        "POST " + ENDPOINT,
        201,
        """
        {"client_id":"10000000000042","registration_client_uri":
        "https://moodle.example.edu/registrations/7","registration_access_token":"secret"}
        """);
    desk.confirming.confirm(desk.opened(desk.invited(), TOKEN), Privacy.NOBODY);
    Platform platform = desk.platforms.all().getFirst();
    assertThat(desk.deployments.of(platform.id())).isEmpty();
    assertThat(desk.agreements.of(platform.id()).orElseThrow().change())
        .contains(
            new RegistrationAnswer.Change(
                URI.create("https://moodle.example.edu/registrations/7"), "secret"));
  }

  @Test
  @Requirement("LTI-REG-12")
  void updatesTheRegistrationOfTheSameClient() {
    desk.confirming.confirm(desk.opened(desk.invited(), "first"), Privacy.NAMES);
    Platform first = desk.platforms.all().getFirst();
    switchOff(first);
    desk.confirming.confirm(desk.opened(desk.invited(), "second"), Privacy.NOBODY);
    assertThat(desk.platforms.all()).hasSize(1);
    assertThat(desk.platforms.all().getFirst().id()).isEqualTo(first.id());
    assertThat(desk.platforms.all().getFirst().active()).as("stays switched off").isFalse();
    assertThat(desk.agreements.of(first.id()).orElseThrow().claims()).doesNotContain("name");
  }

  @Test
  @Requirement("LTI-REG-12")
  void movesNoRegistrationToOtherHosts() {
    desk.confirming.confirm(desk.opened(desk.invited(), "first"), Privacy.NAMES);
    desk.web.answers(
        "GET " + CONFIGURATION,
        200,
        RegistrationDesk.file("moodle-4.5-configuration.json")
            .replace("moodle.example.edu/mod/lti/certs", "evil.example.org/mod/lti/certs"));
    assertThat(
            failure(desk.confirming.confirm(desk.opened(desk.invited(), "second"), Privacy.NAMES)))
        .isEqualTo("LTI-REG-12");
    assertThat(desk.platforms.all().getFirst().jwksUrl().getHost()).isEqualTo("moodle.example.edu");
  }

  @Test
  void approvesTheDeploymentThatCameWithTheConsentOnly() {
    String invitation = desk.invited("", DeploymentStatus.PENDING);
    desk.confirming.confirm(desk.opened(invitation, TOKEN), Privacy.NAMES);
    Platform platform = desk.platforms.all().getFirst();
    assertThat(desk.deployments.find(platform.id(), "5").orElseThrow().status())
        .isEqualTo(DeploymentStatus.ACTIVE);
    assertThat(
            desk.deployments
                .findOrAdd(
                    platform.id(), "6", DeploymentStatus.ACTIVE, RegistrationStoresContract.NOW)
                .status())
        .isEqualTo(DeploymentStatus.PENDING);
  }

  @ParameterizedTest
  @CsvSource({"'', '', 7", "University, http://lms.example.edu, 7", "U, '', 0", "U, '', 91"})
  void refusesInvitationsThatMakeNoSense(String label, String issuer, int days) {
    assertThat(
            desk.inviting.invite(
                new InvitingPlatform.Wish(label, issuer, DeploymentStatus.ACTIVE, days)))
        .isInstanceOf(InvitingPlatform.Result.Refused.class);
    assertThat(desk.invitations.all()).isEqualTo(List.of());
  }

  private void switchOff(Platform platform) {
    desk.platforms.save(
        new Platform(
            platform.id(),
            platform.issuer(),
            platform.clientId(),
            platform.name(),
            platform.authUrl(),
            platform.tokenUrl(),
            platform.tokenAudience(),
            platform.jwksUrl(),
            false),
        RegistrationStoresContract.NOW);
  }

  private static String failure(ConfirmingRegistration.Result result) {
    return result instanceof ConfirmingRegistration.Result.Failed failed
        ? failed.id()
        : String.valueOf(result);
  }

  private static String refusal(OpeningRegistration.Result result) {
    return result instanceof OpeningRegistration.Result.Refused refused
        ? refused.refusal().id()
        : String.valueOf(result);
  }
}
