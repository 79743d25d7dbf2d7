package org.creatorshub.tool.wiring;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.tool.platform.DeploymentStatus;
import org.creatorshub.tool.platform.Deployments;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.platform.Platforms;
import org.creatorshub.tool.registration.InvitingPlatform;

/** {@code ./hub platform add} and {@code ./hub platform list}. */
@Singleton
class PlatformDesk {
  private static final Set<String> OPTIONS =
      Set.of(
          "issuer",
          "client-id",
          "auth-url",
          "token-url",
          "jwks-url",
          "deployment",
          "name",
          "token-audience",
          "days");

  private final Platforms platforms;
  private final Deployments deployments;
  private final InvitingPlatform inviting;
  private final HubConfig config;
  private final Clock clock;
  private final OldSecretDesk oldSecrets;

  PlatformDesk(
      Platforms platforms,
      Deployments deployments,
      InvitingPlatform inviting,
      HubConfig config,
      Clock clock,
      OldSecretDesk oldSecrets) {
    this.inviting = inviting;
    this.platforms = platforms;
    this.deployments = deployments;
    this.config = config;
    this.clock = clock;
    this.oldSecrets = oldSecrets;
  }

  int carryOut(List<String> arguments) {
    if (!arguments.isEmpty() && arguments.getFirst().equals("lti11-key")) {
      return oldSecrets.carryOut(arguments.subList(1, arguments.size()));
    }
    Options options = Options.parse(arguments, OPTIONS);
    if (options.words().equals(List.of("add"))) {
      return add(options);
    }
    if (options.words().equals(List.of("list"))) {
      return list();
    }
    if (options.words().equals(List.of("invite"))) {
      return invite(options);
    }
    throw new ConfigurationException(
        "Say: ./hub platform add --issuer …, platform invite --name …, or platform list");
  }

  private int add(Options options) {
    String token = address(options, "token-url").toString();
    Platform saved =
        platforms.save(
            new Platform(
                UUID.randomUUID(),
                options.required("issuer"),
                options.required("client-id"),
                options.named().getOrDefault("name", options.required("issuer")),
                address(options, "auth-url"),
                URI.create(token),
                options.named().getOrDefault("token-audience", token),
                address(options, "jwks-url"),
                true),
            clock.instant());
    if (options.named().containsKey("deployment")) {
      deployments.findOrAdd(
          saved.id(), options.required("deployment"), DeploymentStatus.ACTIVE, clock.instant());
    }
    System.out.println("Registered " + saved.issuer() + " with client " + saved.clientId() + ".");
    System.out.println("Enter these values in the LMS:");
    System.out.println("  Tool URL             " + config.baseUrl() + "/lti/launch");
    System.out.println("  Initiate login URL   " + config.baseUrl() + "/lti/login");
    System.out.println("  Redirection URI      " + config.baseUrl() + "/lti/launch");
    System.out.println("  Public keyset        " + config.baseUrl() + "/lti/jwks/" + saved.id());
    return 0;
  }

  /** A link for the LMS's own administrator, who needs nothing else. */
  private int invite(Options options) {
    String days = options.named().getOrDefault("days", "7");
    InvitingPlatform.Wish wish =
        new InvitingPlatform.Wish(
            options.required("name"),
            options.named().getOrDefault("issuer", ""),
            config.approveDeployments() ? DeploymentStatus.PENDING : DeploymentStatus.ACTIVE,
            days.matches("[0-9]{1,4}") ? Integer.parseInt(days) : 0);
    return switch (inviting.invite(wish)) {
      case InvitingPlatform.Result.Refused refused ->
          throw new ConfigurationException(refused.sentence() + " (" + refused.id() + ")");
      case InvitingPlatform.Result.Invited made -> {
        System.out.println("Enter this address in the LMS as the tool's registration URL:");
        System.out.println("  " + made.link());
        System.out.println(
            "It works once, until "
                + made.invitation().expiresAt()
                + ". It is shown this once; only its hash is kept.");
        yield 0;
      }
    };
  }

  private int list() {
    List<Platform> all = platforms.all();
    all.forEach(
        one ->
            System.out.println(
                one.name()
                    + "  "
                    + one.issuer()
                    + "  client "
                    + one.clientId()
                    + (one.active() ? "" : "  (switched off)")));
    System.out.println(all.size() + (all.size() == 1 ? " platform" : " platforms"));
    return 0;
  }

  private URI address(Options options, String name) {
    String text = options.required(name);
    try {
      URI uri = URI.create(text);
      boolean secure = "https".equals(uri.getScheme());
      boolean allowed = secure || (config.allowsLoopbackHttp() && "http".equals(uri.getScheme()));
      if (allowed && uri.getHost() != null && uri.getUserInfo() == null) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      throw new ConfigurationException("--" + name + " is not an address: " + text, e);
    }
    throw new ConfigurationException("--" + name + " must be an https address: " + text);
  }
}
