package org.creatorshub.tool.launch.check;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creatorshub.tool.login.InitiatingLogin;
import org.creatorshub.tool.login.Logins;
import org.creatorshub.tool.login.TargetLinks;
import org.creatorshub.tool.platform.DeploymentStatus;
import org.creatorshub.tool.platform.Deployments;
import org.creatorshub.tool.platform.Platforms;
import org.creatorshub.tool.platform.ToolAddress;
import org.creatorshub.tool.refusal.Refusal;

/**
 * Runs the checks of a launch in the order of the requirements; the first failure refuses.
 *
 * <p>The list of passed ids is part of the answer, so that no check can vanish unseen.
 */
public final class CheckingLaunch {
  /** How far two clocks may differ (LTI-LAUNCH-16). */
  public static final Duration LEEWAY = Duration.ofSeconds(60);

  private final List<LaunchCheck> checks;
  private final VerifiedLaunch verified;
  private final Clock clock;

  /** Where the checks look things up. */
  public record Sources(
      Platforms platforms,
      Deployments deployments,
      Logins logins,
      PlatformKeys keys,
      OfferedUnits units) {}

  public CheckingLaunch(
      Sources from, ToolAddress address, DeploymentStatus newDeployment, Clock clock) {
    WebLinks links = new WebLinks(address);
    TargetLinks targets = new TargetLinks(address);
    this.clock = clock;
    this.verified = new VerifiedLaunch(links);
    List<LaunchCheck> all = new ArrayList<>();
    all.add(new AnswerIsComplete());
    all.add(new StateIsKnown(from.logins(), from.platforms()));
    all.add(new StateIsThisBrowsers());
    all.add(new PlatformReportsNoError(from.logins()));
    all.add(new MessageIsReadable());
    all.add(new AlgorithmIsAllowed());
    all.add(new KeyIsNamed());
    all.add(new HeaderIsHarmless());
    all.add(new KeyIsKnown(from.keys()));
    all.add(new KeyIsStrong());
    all.add(new SignatureIsValid());
    all.add(new IssuerIsRegistered());
    all.add(new AudienceIsUs());
    all.add(new AuthorizedPartyIsUs());
    all.add(new TimesAreCurrent(LEEWAY));
    all.add(new NonceIsUnused(from.logins()));
    all.add(new MessageTypeIsHandled());
    all.add(new VersionIsSupported());
    all.add(new DeploymentIsTheLogins());
    all.add(new TargetLinkIsTheLogins(targets));
    all.add(new ResourceLinkIsNamed());
    all.add(new PersonIsNamed());
    all.add(new RolesAreListed());
    all.add(new RolesGiveRights());
    all.add(new ContextIsWellFormed());
    all.add(new DeepLinkingIsAnswerable(links));
    all.add(new SubmissionIsNamed());
    all.add(new PrivacyIsForAdministrators());
    all.add(new ServicesAreSafe(links));
    all.add(new UnitIsOffered(targets, from.units()));
    all.add(new DeploymentIsApproved(from.deployments(), newDeployment));
    this.checks = List.copyOf(all);
  }

  public LaunchResult check(LaunchForm form) {
    LaunchAttempt attempt = new LaunchAttempt(form, clock.instant());
    List<String> passed = new ArrayList<>();
    for (LaunchCheck check : checks) {
      Optional<Refusal> refusal = check.check(attempt);
      if (refusal.isPresent()) {
        return refused(refusal.get(), attempt, passed);
      }
      passed.add(check.id());
    }
    Launch launch = verified.read(attempt);
    return attempt.waiting() ? waiting(launch, attempt) : new LaunchResult.Accepted(launch, passed);
  }

  private static LaunchResult waiting(Launch launch, LaunchAttempt attempt) {
    String key = InitiatingLogin.storageKey(attempt.state());
    return new LaunchResult.Waiting(launch, key, attempt.login().storageTarget().orElseThrow());
  }

  private LaunchResult refused(Refusal refusal, LaunchAttempt attempt, List<String> passed) {
    // Before the signature, the issuer and the times are checked, a return link could lead
    // anywhere.
    boolean authentic = passed.contains("LTI-LAUNCH-16");
    Refusal full =
        authentic ? refusal.withReturnUrl(verified.wayBack(attempt.claims(), refusal)) : refusal;
    return new LaunchResult.Refused(full, attempt.platformIfKnown(), Trace.of(attempt));
  }
}
