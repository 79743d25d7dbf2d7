package org.creatorshub.tool.registration;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.keys.Fingerprint;
import org.creatorshub.tool.keys.Secrets;
import org.creatorshub.tool.platform.DeploymentStatus;
import org.creatorshub.tool.platform.ToolAddress;

/** Makes a one-time registration link; its token is shown once and never kept (LTI-REG-01). */
public final class InvitingPlatform {
  private static final int LONGEST_LABEL = 100;
  private static final int MOST_DAYS = 90;

  private final Invitations invitations;
  private final ToolAddress address;
  private final Secrets secrets;
  private final Clock clock;

  /**
   * What is asked for.
   *
   * @param label the university, for our own lists
   * @param issuer blank, or the issuer that it must be even if its configuration lies elsewhere
   * @param newDeployment what deployments of the new platform begin as
   */
  public record Wish(String label, String issuer, DeploymentStatus newDeployment, int days) {}

  /** What came of it. */
  public sealed interface Result {
    /** The address to paste into the LMS. */
    record Invited(Invitation invitation, URI link) implements Result {}

    /** Nothing was made. */
    record Refused(String id, String sentence) implements Result {}
  }

  public InvitingPlatform(
      Invitations invitations, ToolAddress address, Secrets secrets, Clock clock) {
    this.invitations = invitations;
    this.address = address;
    this.secrets = secrets;
    this.clock = clock;
  }

  public Result invite(Wish wish) {
    String label = wish.label().replaceAll("[\\p{C}\\s]+", " ").strip();
    if (label.isEmpty() || label.length() > LONGEST_LABEL) {
      return new Result.Refused(
          "HUB-INVITE-01", "Write which university the link is for, in at most 100 characters.");
    }
    if (wish.days() < 1 || wish.days() > MOST_DAYS) {
      return new Result.Refused("HUB-INVITE-02", "The link may last from 1 to 90 days.");
    }
    Optional<String> issuer = Optional.of(wish.issuer().strip()).filter(text -> !text.isEmpty());
    if (issuer.filter(text -> !PlatformAddresses.isIssuer(address, text)).isPresent()) {
      return new Result.Refused("HUB-INVITE-03", "The issuer must be an https address.");
    }
    Instant now = clock.instant();
    Invitation invitation =
        new Invitation(
            UUID.randomUUID(),
            label,
            issuer,
            wish.newDeployment(),
            now,
            now.plus(Duration.ofDays(wish.days())),
            Optional.empty(),
            Optional.empty());
    String token = secrets.next();
    invitations.add(invitation, Fingerprint.of(token));
    return new Result.Invited(
        invitation, address.base().resolve("/lti/register?invitation=" + token));
  }
}
