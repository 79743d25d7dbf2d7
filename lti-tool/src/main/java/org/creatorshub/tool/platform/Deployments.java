package org.creatorshub.tool.platform;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The deployments seen so far. */
public interface Deployments {
  Optional<Deployment> find(UUID platform, String id);

  /** The stored deployment; added with this status if it was unknown. Two callers get one. */
  Deployment findOrAdd(UUID platform, String id, DeploymentStatus ifNew, Instant at);

  /** Sets the status of a deployment that exists; returns false if it does not. */
  boolean change(UUID platform, String id, DeploymentStatus status);
}
