package org.creatorshub.tool.notice;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.creatorshub.tool.launch.check.CheckingNotice;
import org.creatorshub.tool.launch.check.NoticeResult;

/** Judges what came in and keeps what is new; the work waits (LTI-PNS-02, LTI-PNS-03). */
public final class TakingNotices {
  private final CheckingNotice checking;
  private final Notices notices;
  private final Clock clock;

  /**
   * What became of the notices of one post.
   *
   * @param kept new ones
   * @param repeated that had come before, and were dropped
   * @param refused those that failed a check
   */
  public record Taken(int kept, int repeated, List<NoticeResult.Refused> refused) {
    public Taken {
      refused = List.copyOf(refused);
    }

    /** What the sender is told: as long as one notice was in order, that the post has arrived. */
    int status() {
      return kept + repeated > 0 || refused.isEmpty() ? 202 : refused.getFirst().refusal().status();
    }
  }

  public TakingNotices(CheckingNotice checking, Notices notices, Clock clock) {
    this.checking = checking;
    this.notices = notices;
    this.clock = clock;
  }

  /** Each for itself: one bad notice spares the rest. */
  public Taken take(List<String> tokens) {
    int kept = 0;
    int repeated = 0;
    List<NoticeResult.Refused> refused = new ArrayList<>();
    for (String token : tokens) {
      switch (checking.check(token)) {
        case NoticeResult.Refused no -> refused.add(no);
        case NoticeResult.Accepted(var notice, var passed)
            when notices.keep(notice, clock.instant()) ->
            kept++;
        case NoticeResult.Accepted again -> repeated++;
      }
    }
    return new Taken(kept, repeated, refused);
  }
}
