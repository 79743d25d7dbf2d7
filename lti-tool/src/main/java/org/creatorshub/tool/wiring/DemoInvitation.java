package org.creatorshub.tool.wiring;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.platform.DeploymentStatus;
import org.creatorshub.tool.registration.Invitation;
import org.creatorshub.tool.registration.Invitations;
import org.creatorshub.tool.registration.InvitingPlatform;

/** Keeps one open invitation at hand, so that the demo's LMS can register at any time. */
@Singleton
final class DemoInvitation {
  private final InvitingPlatform inviting;
  private final Invitations invitations;
  private final Clock clock;
  private Optional<InvitingPlatform.Result.Invited> last = Optional.empty();

  DemoInvitation(InvitingPlatform inviting, Invitations invitations, Clock clock) {
    this.inviting = inviting;
    this.invitations = invitations;
    this.clock = clock;
  }

  /** The link to register with; a new one once the last was used. */
  synchronized String link() {
    Optional<UUID> id = last.map(made -> made.invitation().id());
    boolean open =
        id.flatMap(invitations::byId)
            .filter((Invitation one) -> one.open(clock.instant()))
            .isPresent();
    if (!open) {
      last =
          Optional.of(
              (InvitingPlatform.Result.Invited)
                  inviting.invite(
                      new InvitingPlatform.Wish(
                          "Sandbox University", "", DeploymentStatus.ACTIVE, 1)));
    }
    return last.orElseThrow().link().toString();
  }
}
