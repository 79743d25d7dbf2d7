package org.creatorshub.tool.session;

import java.time.Instant;

/** Sessions that nobody can use any more, and what hangs on them. */
public interface OldSessions {
  /**
   * Forgets up to {@code most} sessions last used before the limit, with their tokens.
   *
   * @return how many sessions went
   */
  int forget(Instant usedBefore, int most);
}
