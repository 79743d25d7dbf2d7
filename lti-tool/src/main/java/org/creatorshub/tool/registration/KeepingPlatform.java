package org.creatorshub.tool.registration;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.platform.Deployment;
import org.creatorshub.tool.platform.DeploymentStatus;
import org.creatorshub.tool.platform.Deployments;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.platform.Platforms;

/**
 * Keeps a platform that registered us, or the news about one that we know (LTI-REG-09, 12): its
 * people and results stay with it, and a switched-off platform stays switched off.
 */
public final class KeepingPlatform {
  private final Platforms platforms;
  private final Deployments deployments;
  private final Agreements agreements;
  private final Invitations invitations;
  private final PlatformStep step;
  private final Clock clock;

  /** What came of it. */
  sealed interface Result {
    record Kept(Platform platform, Agreement agreement) implements Result {}

    /** Somebody else's registration has this issuer and client id. */
    record Foreign(String sentence) implements Result {}
  }

  public KeepingPlatform(
      Platforms platforms,
      Deployments deployments,
      Agreements agreements,
      Invitations invitations,
      PlatformStep step,
      Clock clock) {
    this.platforms = platforms;
    this.deployments = deployments;
    this.agreements = agreements;
    this.invitations = invitations;
    this.step = step;
    this.clock = clock;
  }

  Result keep(
      UUID invitation,
      PlatformConfiguration lms,
      Offer offer,
      RegistrationAnswer.Registered registered) {
    Invitation from = invitations.byId(invitation).orElseThrow();
    Optional<Platform> known = platforms.find(lms.issuer(), registered.clientId());
    if (known.filter(old -> !mayChange(old, lms)).isPresent()) {
      return new Result.Foreign(
          "Another LMS is registered here under the same issuer and client ID.");
    }
    Agreement[] agreed = new Agreement[1];
    Platform kept =
        step.run(
            () -> {
              Platform saved =
                  platforms.save(platform(from, lms, registered, known), clock.instant());
              agreed[0] = agreement(saved, lms, offer, registered);
              agreements.put(agreed[0]);
              deployments.beginAs(saved.id(), from.newDeployment());
              registered.deployment().ifPresent(id -> deploy(saved, id));
              invitations.ledTo(invitation, saved.id());
              return saved;
            });
    return new Result.Kept(kept, agreed[0]);
  }

  /** The LMS's own deployment was agreed to with the registration; a blocked one stays blocked. */
  private void deploy(Platform platform, String id) {
    Deployment deployment =
        deployments.findOrAdd(platform.id(), id, DeploymentStatus.ACTIVE, clock.instant());
    if (deployment.status() == DeploymentStatus.PENDING) {
      deployments.change(platform.id(), id, DeploymentStatus.ACTIVE);
    }
  }

  /** An update moves no registration to other hosts: only an administrator does that. */
  private static boolean mayChange(Platform old, PlatformConfiguration lms) {
    return ConfirmingRegistration.sameHost(old.authUrl(), lms.authUrl())
        && ConfirmingRegistration.sameHost(old.tokenUrl(), lms.tokenUrl())
        && ConfirmingRegistration.sameHost(old.jwksUrl(), lms.jwksUrl());
  }

  private static Platform platform(
      Invitation from,
      PlatformConfiguration lms,
      RegistrationAnswer.Registered registered,
      Optional<Platform> known) {
    return new Platform(
        from.id(), // the address of our keys was told before there was a platform
        lms.issuer(),
        registered.clientId(),
        from.label(),
        lms.authUrl(),
        lms.tokenUrl(),
        lms.tokenAudience().orElse(lms.tokenUrl().toString()),
        lms.jwksUrl(),
        known.map(Platform::active).orElse(true));
  }

  private Agreement agreement(
      Platform saved,
      PlatformConfiguration lms,
      Offer offer,
      RegistrationAnswer.Registered registered) {
    return new Agreement(
        saved.id(),
        Agreement.Manner.DYNAMIC,
        Optional.of(lms.product().family()).filter(text -> !text.isEmpty()),
        Optional.of(lms.product().version()).filter(text -> !text.isEmpty()),
        registered.scopes().stream().filter(offer.scopes()::contains).toList(),
        offer.claims(),
        registered.change(),
        clock.instant());
  }
}
