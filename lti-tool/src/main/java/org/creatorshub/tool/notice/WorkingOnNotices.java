package org.creatorshub.tool.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Works on kept notices, oldest first; types that nobody works on are just done. */
public final class WorkingOnNotices {
  private static final int AT_ONCE = 100;
  private static final Duration KEPT = Duration.ofDays(30);

  private final Notices notices;
  private final List<NoticeWork> works;
  private final Clock clock;

  public WorkingOnNotices(Notices notices, List<NoticeWork> works, Clock clock) {
    this.notices = notices;
    this.works = List.copyOf(works);
    this.clock = clock;
  }

  /** How many it worked on. */
  public int work() {
    List<Notices.Waiting> waiting = notices.waiting(AT_ONCE);
    Instant now = clock.instant();
    for (Notices.Waiting notice : waiting) {
      works.stream()
          .filter(work -> work.type().equals(notice.type()))
          .forEach(work -> work.work(notice, now));
      notices.done(notice, now);
    }
    notices.forget(now.minus(KEPT));
    return waiting.size();
  }
}
