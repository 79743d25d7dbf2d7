package org.creatorshub.tool.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.tool.checklist.CheckResults;
import org.creatorshub.tool.platform.Deployment;
import org.creatorshub.tool.platform.Deployments;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.registration.Agreement;
import org.creatorshub.tool.registration.Agreements;
import org.creatorshub.tool.registration.RegisteringByHand;
import org.creatorshub.tool.text.Moment;

/** Gathers what the page of one LMS shows. */
public final class ShowingPlatform {
  private final Deployments deployments;
  private final Agreements agreements;
  private final CheckResults results;

  public ShowingPlatform(Deployments deployments, Agreements agreements, CheckResults results) {
    this.deployments = deployments;
    this.agreements = agreements;
    this.results = results;
  }

  PlatformPage show(Platform platform, RegisteringByHand.Typed typed, Map<String, String> faults) {
    Optional<CheckResults.Checked> checked = results.of(platform.id());
    return new PlatformPage(
        platform.id().toString(),
        platform.name(),
        platform.active(),
        agreements.of(platform.id()).map(ShowingPlatform::words).orElse("By command."),
        checked.map(last -> Moment.full(last.at())).orElse(""),
        checked.map(CheckResults.Checked::lines).orElse(List.of()),
        deployments.of(platform.id()).stream().map(ShowingPlatform::line).toList(),
        typed,
        faults);
  }

  private static String words(Agreement agreement) {
    String how =
        agreement.manner() == Agreement.Manner.DYNAMIC ? "Registered itself" : "Entered by hand";
    String product =
        agreement
            .product()
            .map(name -> ", as " + name + agreement.version().map(v -> " " + v).orElse(""))
            .orElse("");
    return how + " on " + Moment.full(agreement.registeredAt()) + product + ".";
  }

  private static PlatformPage.Deployment line(Deployment deployment) {
    return switch (deployment.status()) {
      case ACTIVE -> new PlatformPage.Deployment(deployment.id(), "Active", "good", false, true);
      case PENDING ->
          new PlatformPage.Deployment(deployment.id(), "Waits for approval", "warn", true, true);
      case BLOCKED -> new PlatformPage.Deployment(deployment.id(), "Blocked", "bad", true, false);
    };
  }
}
