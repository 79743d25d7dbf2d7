package org.creatorshub.tool.registration;

import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.platform.DeploymentStatus;
import org.creatorshub.tool.platform.Deployments;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.platform.Platforms;
import org.creatorshub.tool.platform.ToolAddress;

/** An administrator enters what an LMS shows, or corrects it (LTI-REG-12). */
public final class RegisteringByHand {
  private final Platforms platforms;
  private final Deployments deployments;
  private final Agreements agreements;
  private final ToolAddress tool;
  private final Clock clock;

  /**
   * What stands in the form.
   *
   * @param audience blank for the token address
   * @param deployment blank if the LMS names none yet
   */
  public record Typed(
      String name,
      String issuer,
      String clientId,
      String authUrl,
      String tokenUrl,
      String jwksUrl,
      String audience,
      String deployment) {
    /** An empty form. */
    public static final Typed NOTHING = new Typed("", "", "", "", "", "", "", "");

    /** What is registered, to be corrected. */
    public static Typed of(Platform platform) {
      return new Typed(
          platform.name(),
          platform.issuer(),
          platform.clientId(),
          platform.authUrl().toString(),
          platform.tokenUrl().toString(),
          platform.jwksUrl().toString(),
          platform.tokenAudience(),
          "");
    }

    private Typed stripped() {
      return new Typed(
          name.replaceAll("[\\p{C}\\s]+", " ").strip(),
          issuer.strip(),
          clientId.strip(),
          authUrl.strip(),
          tokenUrl.strip(),
          jwksUrl.strip(),
          audience.strip(),
          deployment.strip());
    }
  }

  /** What came of it. */
  public sealed interface Result {
    /**
     * Kept.
     *
     * @param known true if it was registered before
     */
    record Registered(Platform platform, boolean known) implements Result {}

    /** Nothing was changed; a sentence for each field that must be mended. */
    record Refused(Map<String, String> faults) implements Result {}
  }

  public RegisteringByHand(
      Platforms platforms,
      Deployments deployments,
      Agreements agreements,
      ToolAddress tool,
      Clock clock) {
    this.platforms = platforms;
    this.deployments = deployments;
    this.agreements = agreements;
    this.tool = tool;
    this.clock = clock;
  }

  /** Adds a platform; runs in the caller's transaction. */
  public Result register(Typed form) {
    Typed typed = form.stripped();
    Map<String, String> faults = faults(typed);
    if (!faults.isEmpty()) {
      return new Result.Refused(faults);
    }
    Optional<Platform> known = platforms.find(typed.issuer(), typed.clientId());
    return new Result.Registered(save(typed, known), known.isPresent());
  }

  private Platform save(Typed typed, Optional<Platform> known) {
    Platform saved =
        platforms.save(
            new Platform(
                UUID.randomUUID(),
                typed.issuer(),
                typed.clientId(),
                typed.name(),
                URI.create(typed.authUrl()),
                URI.create(typed.tokenUrl()),
                typed.audience().isEmpty() ? typed.tokenUrl() : typed.audience(),
                URI.create(typed.jwksUrl()),
                known.map(Platform::active).orElse(true)),
            clock.instant());
    if (!typed.deployment().isEmpty()) {
      deployments.findOrAdd(
          saved.id(), typed.deployment(), DeploymentStatus.ACTIVE, clock.instant());
    }
    if (known.isEmpty()) {
      agreements.put(byHand(saved));
    }
    return saved;
  }

  /** Nothing was promised in writing; what we hope for is what we ask every LMS for. */
  private Agreement byHand(Platform saved) {
    return new Agreement(
        saved.id(),
        Agreement.Manner.MANUAL,
        Optional.empty(),
        Optional.empty(),
        List.of(Services.SCORES.scope(), Services.COLUMNS.scope(), Services.PEOPLE.scope()),
        List.of("sub"),
        Optional.empty(),
        clock.instant());
  }

  private Map<String, String> faults(Typed typed) {
    Map<String, String> faults = new LinkedHashMap<>();
    if (typed.name().isEmpty() || typed.name().length() > 100) {
      faults.put("name", "Write a name for our own lists, in at most 100 characters.");
    }
    if (!PlatformAddresses.isIssuer(tool, typed.issuer())) {
      faults.put("issuer", "The issuer must be an https address, exactly as the LMS shows it.");
    }
    if (!typed.clientId().matches("[\\x21-\\x7e]{1,255}")) {
      faults.put("clientId", "The client ID is missing, or has characters that none has.");
    }
    address(faults, "authUrl", "authorization URL", typed.authUrl());
    address(faults, "tokenUrl", "token URL", typed.tokenUrl());
    address(faults, "jwksUrl", "keyset URL", typed.jwksUrl());
    if (typed.audience().length() > 500) {
      faults.put("audience", "The audience is at most 500 characters.");
    }
    if (!typed.deployment().matches("[\\x20-\\x7e]{0,255}")) {
      faults.put("deployment", "A deployment ID has at most 255 plain characters.");
    }
    return faults;
  }

  private void address(Map<String, String> faults, String field, String name, String text) {
    if (text.contains("SITE") || text.endsWith("/TOOL") || text.contains("/CLIENT/")) {
      faults.put(field, "Replace the words in capitals in the " + name + " by those of your LMS.");
    } else if (PlatformAddresses.read(tool, text).isEmpty()) {
      faults.put(field, "The " + name + " must be a whole https address.");
    }
  }
}
