package org.creatorshub.tool.checklist;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The last look at each platform. */
public interface CheckResults {
  /** The whole list as it was found then. */
  record Checked(Instant at, List<CheckLine> lines) {
    public Checked {
      lines = List.copyOf(lines);
    }
  }

  void put(UUID platform, Checked checked);

  Optional<Checked> of(UUID platform);
}
