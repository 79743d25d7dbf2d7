package org.creatorshub.tool.launch.check;

import java.util.List;
import org.creatorshub.tool.refusal.Refusal;

/** How the checks of a notice ended. */
public sealed interface NoticeResult {
  /**
   * Every check passed.
   *
   * @param passed their ids, in order
   */
  record Accepted(Notice notice, List<String> passed) implements NoticeResult {
    public Accepted {
      passed = List.copyOf(passed);
    }
  }

  /**
   * The first check that failed.
   *
   * @param trace what may be logged
   */
  record Refused(Refusal refusal, String trace) implements NoticeResult {}
}
