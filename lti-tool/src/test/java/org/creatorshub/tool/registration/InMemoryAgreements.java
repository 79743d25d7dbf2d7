package org.creatorshub.tool.registration;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Agreements in memory, held to the same contract as the database. */
public final class InMemoryAgreements implements Agreements {
  private final Map<UUID, Agreement> rows = new HashMap<>();

  @Override
  public void put(Agreement agreement) {
    rows.put(agreement.platform(), agreement);
  }

  @Override
  public Optional<Agreement> of(UUID platform) {
    return Optional.ofNullable(rows.get(platform));
  }
}
