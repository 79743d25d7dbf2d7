package org.creatorshub.tool.registration;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.creatorshub.tool.keys.Secrets;
import org.creatorshub.tool.lmsclient.LenientJson;
import org.creatorshub.tool.platform.DeploymentStatus;
import org.creatorshub.tool.platform.InMemoryDeployments;
import org.creatorshub.tool.platform.InMemoryPlatforms;
import org.creatorshub.tool.platform.ToolAddress;

/** Everything that registers an LMS, in memory, with an LMS of prepared answers. */
final class RegistrationDesk {
  static final String CONFIGURATION = "https://moodle.example.edu/mod/lti/openid-configuration.php";
  static final String ENDPOINT = "https://moodle.example.edu/mod/lti/openid-registration.php";
  static final ToolAddress TOOL = new ToolAddress(URI.create("https://hub.example.edu"), false);
  static final List<String> HANDLED = List.of("LtiResourceLinkRequest", "LtiDeepLinkingRequest");

  final InMemoryInvitations invitations = new InMemoryInvitations();
  final InMemoryRegistrationForms forms = new InMemoryRegistrationForms();
  final InMemoryAgreements agreements = new InMemoryAgreements();
  final InMemoryPlatforms platforms = new InMemoryPlatforms();
  final InMemoryDeployments deployments = new InMemoryDeployments();
  final List<UUID> keysMade = new ArrayList<>();
  final ScriptedOutside web = new ScriptedOutside();
  private final Moving clock = new Moving();
  private final Secrets secrets = new Secrets(new SecureRandom());
  private final OpeningRegistration.Sources sources =
      new OpeningRegistration.Sources(
          invitations,
          forms,
          new AskingOutside(new SafeAddresses(TOOL, RegistrationDesk::lookedUp), web));
  final InvitingPlatform inviting = new InvitingPlatform(invitations, TOOL, secrets, clock);
  final OpeningRegistration opening =
      new OpeningRegistration(sources, TOOL, HANDLED, secrets, clock);
  final ConfirmingRegistration confirming =
      new ConfirmingRegistration(
          sources,
          new KeepingPlatform(
              platforms, deployments, agreements, invitations, Supplier::get, clock),
          keysMade::add,
          TOOL,
          HANDLED,
          clock);

  /** A Moodle 4.5 as it really answers. */
  RegistrationDesk withMoodle() {
    web.answers("GET " + CONFIGURATION, 200, file("moodle-4.5-configuration.json"));
    web.answers("POST " + ENDPOINT, 200, file("moodle-4.5-answer.json"));
    return this;
  }

  /** Token of a fresh invitation. */
  String invited() {
    return invited("", DeploymentStatus.ACTIVE);
  }

  String invited(String issuer, DeploymentStatus newDeployment) {
    InvitingPlatform.Result result =
        inviting.invite(new InvitingPlatform.Wish("Example University", issuer, newDeployment, 7));
    if (result instanceof InvitingPlatform.Result.Invited made) {
      return made.link().getQuery().substring("invitation=".length());
    }
    throw new AssertionError(result);
  }

  OpeningRegistration.Result open(String invitation, String configuration, String token) {
    return opening.open(new OpeningRegistration.Asked(invitation, configuration, token));
  }

  /** Opens and answers the secret of the form. */
  String opened(String invitation, String token) {
    OpeningRegistration.Result result = open(invitation, CONFIGURATION, token);
    if (result instanceof OpeningRegistration.Result.Asking asking) {
      return asking.secret();
    }
    throw new AssertionError(result);
  }

  void wait(Duration time) {
    clock.now = clock.now.plus(time);
  }

  JsonNode sent() {
    return LenientJson.read(new String(web.posts().getLast().body(), StandardCharsets.UTF_8));
  }

  static String file(String name) {
    try (InputStream in = RegistrationDesk.class.getResourceAsStream("/registration/" + name)) {
      return new String(
          java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static PlatformConfiguration configuration(String name) {
    PlatformConfiguration.Reading reading =
        PlatformConfiguration.read(LenientJson.read(file(name)), TOOL);
    if (reading instanceof PlatformConfiguration.Reading.Read read) {
      return read.configuration();
    }
    throw new AssertionError(reading);
  }

  private static List<InetAddress> lookedUp(String host) {
    try {
      return List.of(
          InetAddress.getByName(host.startsWith("inside.") ? "10.0.0.7" : "93.184.216.34"));
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Moving extends Clock {
    private Instant now = Instant.parse("2026-11-21T08:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
