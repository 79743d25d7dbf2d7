package org.creatorshub.tool.copy;

import java.time.Instant;
import org.creatorshub.tool.notice.NoticeWork;
import org.creatorshub.tool.notice.Notices;

/** {@code LtiContextCopyNotice}: tells of a copy, perhaps before anybody opens it. */
public final class CopyWork implements NoticeWork {
  private final Copies copies;

  public CopyWork(Copies copies) {
    this.copies = copies;
  }

  @Override
  public String type() {
    return "LtiContextCopyNotice";
  }

  @Override
  public void work(Notices.Waiting notice, Instant at) {
    notice
        .course()
        .filter(course -> !notice.origins().isEmpty())
        .ifPresent(
            course ->
                copies.notified(
                    new Copies.Course(notice.platform(), notice.deployment(), course),
                    notice.origins(),
                    at));
  }
}
