package org.creatorshub.tool.platform;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The deployments seen so far. */
public interface Deployments {
  Optional<Deployment> find(UUID platform, String id);

  /** Those of a platform, oldest first. */
  List<Deployment> of(UUID platform);

  /** Sets what new deployments of one platform begin as, whatever the installation's setting. */
  void beginAs(UUID platform, DeploymentStatus status);

  /**
   * The stored deployment; added if it was unknown, with what the platform's begin as, else with
   * this status. Two callers get one.
   */
  Deployment findOrAdd(UUID platform, String id, DeploymentStatus ifNew, Instant at);

  /** Sets the status of a deployment that exists; returns false if it does not. */
  boolean change(UUID platform, String id, DeploymentStatus status);
}
