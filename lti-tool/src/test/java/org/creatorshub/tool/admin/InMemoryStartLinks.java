package org.creatorshub.tool.admin;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.tool.keys.Fingerprint;

/** Links in memory, held to the same contract as the database. */
final class InMemoryStartLinks implements StartLinks {
  private final Map<Fingerprint, StartLink> rows = new HashMap<>();

  @Override
  public synchronized void add(Fingerprint token, StartLink link) {
    rows.values()
        .removeIf(old -> Account.signInName(old.name()).equals(Account.signInName(link.name())));
    rows.put(token, link);
  }

  @Override
  public synchronized Optional<StartLink> usable(Fingerprint token, Instant now) {
    return Optional.ofNullable(rows.get(token)).filter(link -> link.expiresAt().isAfter(now));
  }

  @Override
  public synchronized Optional<StartLink> use(Fingerprint token, Instant now) {
    Optional<StartLink> link = usable(token, now);
    link.ifPresent(used -> rows.remove(token));
    return link;
  }
}
