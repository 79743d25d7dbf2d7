package org.creatorshub.tool.platform;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The LMSs that may launch us, one row per (issuer, client id). */
public interface Platforms {
  /** Every registration of this issuer: hosted Canvas has one issuer for all its customers. */
  List<Platform> ofIssuer(String issuer);

  Optional<Platform> find(String issuer, String clientId);

  Optional<Platform> byId(UUID id);

  /**
   * Adds a registration, or updates the one with the same issuer and client id (LTI-REG-12).
   *
   * @return what is stored; its id is the older one if the registration existed
   */
  Platform save(Platform platform, Instant at);

  /** All registrations, by name. */
  List<Platform> all();
}
