package org.creatorshub.tool.login;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.creatorshub.tool.keys.Fingerprint;
import org.creatorshub.tool.keys.Secrets;
import org.creatorshub.tool.platform.DeploymentStatus;
import org.creatorshub.tool.platform.Deployments;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.platform.Platforms;
import org.creatorshub.tool.platform.ToolAddress;
import org.creatorshub.tool.platform.Watch;
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
  private final Watch watch;

  public InitiatingLogin(
      Platforms platforms,
      Deployments deployments,
      Logins logins,
      ToolAddress address,
      Secrets secrets,
      RateLimit rate,
      Clock clock) {
    this(platforms, deployments, logins, address, secrets, rate, Watch.NONE, clock);
  }

  /**
   * @param watch is told of every login that goes on
   */
  public InitiatingLogin(
      Platforms platforms,
      Deployments deployments,
      Logins logins,
      ToolAddress address,
      Secrets secrets,
      RateLimit rate,
      Watch watch,
      Clock clock) {
    this.watch = watch;
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
      return new LoginResult.Refused(LoginRefusals.tooLong());
    }
    for (String name : REQUIRED) {
      if (fields.single(name).isEmpty()) {
        return new LoginResult.Refused(LoginRefusals.incomplete(name));
      }
    }
    for (String name : OPTIONAL) {
      if (fields.repeated(name)) {
        return new LoginResult.Refused(LoginRefusals.incomplete(name));
      }
    }
    Optional<Platform> platform = registration(asked);
    return platform.isEmpty()
        ? new LoginResult.Refused(LoginRefusals.unregistered())
        : onward(platform.get(), asked);
  }

  private LoginResult onward(Platform platform, LoginRequest asked) {
    Optional<Refusal> refusal = problem(platform, asked);
    if (refusal.isPresent()) {
      return new LoginResult.Refused(refusal.get());
    }
    watch.login(platform.id(), clock.instant());
    Optional<String> known = asked.browserSecret().filter(Secrets::hasShape);
    if (known.isEmpty() && asked.framed()) {
      return trial(platform, asked);
    }
    String secret = known.orElseGet(secrets::next);
    return redirect(platform, asked, secret, known.isEmpty());
  }

  private LoginResult.Redirect redirect(
      Platform platform, LoginRequest asked, String secret, boolean first) {
    Login login = login(platform, asked, secret, Optional.empty());
    String state = logins.begin(login);
    return new LoginResult.Redirect(
        request.address(platform, asked.fields(), state, login.nonce()), state, secret, first);
  }

  /** Two logins of one secret: with and without the platform's storage (LTI-STORE-01, 06). */
  private LoginResult trial(Platform platform, LoginRequest asked) {
    String secret = secrets.next();
    Optional<String> target = asked.fields().single("lti_storage_target");
    Login kept = login(platform, asked, secret, target.or(() -> Optional.of("_parent")));
    String state = logins.begin(kept);
    return new LoginResult.Trial(
        redirect(platform, asked, secret, true),
        request.address(platform, asked.fields(), state, kept.nonce()),
        target,
        storageKey(state),
        secret);
  }

  /** Where the platform's storage keeps the secret of a login. */
  public static String storageKey(String state) {
    return "state_" + Fingerprint.of(state).hex();
  }

  private Login login(
      Platform platform, LoginRequest asked, String secret, Optional<String> storage) {
    return new Login(
        platform.id(),
        secrets.next(),
        Fingerprint.of(secret),
        asked.fields().single("target_link_uri").orElseThrow(),
        deployment(asked.fields()),
        storage,
        clock.instant(),
        false);
  }

  /**
   * LTI-LOGIN-03: exactly one registration; without client id the login address names it, or the
   * issuer has only one.
   */
  private Optional<Platform> registration(LoginRequest asked) {
    String issuer = asked.fields().single("iss").orElseThrow();
    Optional<String> client = asked.fields().single("client_id");
    if (client.isPresent()) {
      return platforms.find(issuer, client.get()).filter(found -> isAddressed(found, asked));
    }
    List<Platform> all =
        platforms.ofIssuer(issuer).stream().filter(found -> isAddressed(found, asked)).toList();
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  private static boolean isAddressed(Platform found, LoginRequest asked) {
    return asked.registration().map(found.id()::equals).orElse(true);
  }

  private Optional<Refusal> problem(Platform platform, LoginRequest asked) {
    boolean blocked =
        deployment(asked.fields())
            .flatMap(id -> deployments.find(platform.id(), id))
            .filter(found -> found.status() == DeploymentStatus.BLOCKED)
            .isPresent();
    if (!platform.active() || blocked) {
      return Optional.of(LoginRefusals.switchedOff());
    }
    if (!targets.accepts(asked.fields().single("target_link_uri").orElseThrow())) {
      return Optional.of(LoginRefusals.foreignLink());
    }
    boolean calm =
        rate.allows(platform.id() + " " + asked.network(), rate.perNetwork())
            && rate.allows(platform.id().toString(), rate.perPlatform());
    return calm ? Optional.empty() : Optional.of(LoginRefusals.tooMany());
  }

  /** LTI-LOGIN-04: Canvas has its own spelling. */
  private static Optional<String> deployment(FormFields fields) {
    return fields.single("lti_deployment_id").or(() -> fields.single("deployment_id"));
  }
}
