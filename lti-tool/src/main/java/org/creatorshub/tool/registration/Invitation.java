package org.creatorshub.tool.registration;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.platform.DeploymentStatus;

/**
 * Somebody's leave to connect one LMS, once (LTI-REG-01).
 *
 * @param label the university, as people here call it
 * @param issuer the issuer that it must be, whatever host its configuration has; empty means that
 *     both hosts must agree (LTI-REG-04)
 * @param newDeployment what deployments of the new platform begin as
 * @param usedAt when an LMS took it up
 * @param platform what came of it
 */
public record Invitation(
    UUID id,
    String label,
    Optional<String> issuer,
    DeploymentStatus newDeployment,
    Instant createdAt,
    Instant expiresAt,
    Optional<Instant> usedAt,
    Optional<UUID> platform) {

  public boolean open(Instant now) {
    return usedAt.isEmpty() && now.isBefore(expiresAt);
  }
}
