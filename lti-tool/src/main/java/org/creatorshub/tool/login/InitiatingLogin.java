package org.creatorshub.tool.login;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.creatorshub.tool.keys.Fingerprint;
import org.creatorshub.tool.keys.Secrets;
import org.creatorshub.tool.platform.DeploymentStatus;
import org.creatorshub.tool.platform.Deployments;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.platform.Platforms;
import org.creatorshub.tool.platform.ToolAddress;
import org.creatorshub.tool.refusal.Refusal;

/** Answers the announcement of a user (LTI Security Framework 5.1.1.1), rule by rule. */
public final class InitiatingLogin {
  /** A login that nobody finishes is worth nothing after this time (LTI-LOGIN-09). */
  public static final Duration LIFE = Duration.ofMinutes(10);

  /** What we are sent goes back in an address, and servers take those up to about this size. */
  private static final int LONGEST = 16 * 1024;

  private static final List<String> REQUIRED = List.of("iss", "login_hint", "target_link_uri");
  private static final List<String> OPTIONAL =
      List.of(
          "client_id",
          "lti_message_hint",
          "lti_deployment_id",
          "deployment_id",
          "lti_storage_target");

  private final Platforms platforms;
  private final Deployments deployments;
  private final Logins logins;
  private final TargetLinks targets;
  private final AuthenticationRequest request;
  private final Secrets secrets;
  private final RateLimit rate;
  private final Clock clock;
  private final AtomicLong swept = new AtomicLong();

  public InitiatingLogin(
      Platforms platforms,
      Deployments deployments,
      Logins logins,
      ToolAddress address,
      Secrets secrets,
      RateLimit rate,
      Clock clock) {
    this.platforms = platforms;
    this.deployments = deployments;
    this.logins = logins;
    this.targets = new TargetLinks(address);
    this.request = new AuthenticationRequest(address);
    this.secrets = secrets;
    this.rate = rate;
    this.clock = clock;
  }

  public LoginResult initiate(LoginRequest asked) {
    FormFields fields = asked.fields();
    if (fields.length() > LONGEST) {
      return new LoginResult.Refused(tooLong());
    }
    for (String name : REQUIRED) {
      if (fields.single(name).isEmpty()) {
        return new LoginResult.Refused(incomplete(name));
      }
    }
    for (String name : OPTIONAL) {
      if (fields.repeated(name)) {
        return new LoginResult.Refused(incomplete(name));
      }
    }
    Optional<Platform> platform = registration(fields);
    return platform.isEmpty()
        ? new LoginResult.Refused(unregistered())
        : onward(platform.get(), asked);
  }

  private LoginResult onward(Platform platform, LoginRequest asked) {
    Optional<Refusal> refusal = problem(platform, asked);
    if (refusal.isPresent()) {
      return new LoginResult.Refused(refusal.get());
    }
    sweep();
    Optional<String> known = asked.browserSecret().filter(Secrets::hasShape);
    String browser = known.orElseGet(secrets::next);
    Login login =
        new Login(
            platform.id(),
            secrets.next(),
            Fingerprint.of(browser),
            asked.fields().single("target_link_uri").orElseThrow(),
            deployment(asked.fields()),
            asked.fields().single("lti_storage_target"),
            clock.instant(),
            false);
    String state = logins.begin(login);
    URI to = request.address(platform, asked.fields(), state, login.nonce());
    return new LoginResult.Redirect(to, state, browser, known.isEmpty());
  }

  /** LTI-LOGIN-03: exactly one registration; without client id the issuer must have only one. */
  private Optional<Platform> registration(FormFields fields) {
    String issuer = fields.single("iss").orElseThrow();
    Optional<String> client = fields.single("client_id");
    if (client.isPresent()) {
      return platforms.find(issuer, client.get());
    }
    List<Platform> all = platforms.ofIssuer(issuer);
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  private Optional<Refusal> problem(Platform platform, LoginRequest asked) {
    boolean blocked =
        deployment(asked.fields())
            .flatMap(id -> deployments.find(platform.id(), id))
            .filter(found -> found.status() == DeploymentStatus.BLOCKED)
            .isPresent();
    if (!platform.active() || blocked) {
      return Optional.of(
          Refusal.askAdministrator(
              "LTI-LOGIN-04", 403, "Creators' Hub is switched off for this course site."));
    }
    if (!targets.accepts(asked.fields().single("target_link_uri").orElseThrow())) {
      return Optional.of(
          Refusal.askAdministrator(
              "LTI-LOGIN-05", 400, "The link does not point to Creators' Hub."));
    }
    boolean calm =
        rate.allows(platform.id() + " " + asked.network(), rate.perNetwork())
            && rate.allows(platform.id().toString(), rate.perPlatform());
    return calm ? Optional.empty() : Optional.of(tooMany());
  }

  private void sweep() {
    Instant now = clock.instant();
    long last = swept.get();
    boolean due = now.toEpochMilli() - last > LIFE.toMillis();
    if (due && swept.compareAndSet(last, now.toEpochMilli())) {
      logins.forgetUsedBefore(now.minus(LIFE.multipliedBy(2)));
    }
  }

  /** LTI-LOGIN-04: Canvas has its own spelling. */
  private static Optional<String> deployment(FormFields fields) {
    return fields.single("lti_deployment_id").or(() -> fields.single("deployment_id"));
  }

  private static Refusal incomplete(String name) {
    return Refusal.openAgain(
        "LTI-LOGIN-02",
        400,
        "The platform's sign-in request is incomplete: " + name + " is missing or sent twice.");
  }

  private static Refusal tooLong() {
    return Refusal.openAgain(
        "LTI-LOGIN-02", 413, "The platform's sign-in request is too long to be answered.");
  }

  private static Refusal unregistered() {
    return Refusal.askAdministrator("LTI-LOGIN-03", 403, "This platform is not registered here.");
  }

  private static Refusal tooMany() {
    return new Refusal(
        "LTI-LOGIN-11",
        429,
        "Too many sign-ins at once.",
        "Wait a minute, then open the activity again from your course.",
        Optional.empty());
  }
}
