package org.creatorshub.tool.launch;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** How launches without cookie were recognised: a line of the administrator's check-list. */
public interface Recognitions {
  void note(UUID platform, UUID session, Recognition by, Instant at);

  /** How many launches since then were recognised in each way. */
  Map<Recognition, Long> since(UUID platform, Instant limit);
}
