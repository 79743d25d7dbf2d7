package org.creatorshub.tool.notice;

import java.time.Instant;

/** What is done about one type of notice; the same notice twice must change nothing. */
public interface NoticeWork {
  /** For example {@code LtiContextCopyNotice}. */
  String type();

  void work(Notices.Waiting notice, Instant at);
}
