package org.creatorshub.tool.itemreview;

import java.util.List;
import java.util.UUID;

/** What was looked at, by course. */
public interface ReviewedQuestions {
  /** Newest first. */
  List<Reviewed> of(UUID platform, UUID course);

  /** Puts it in the place of what was noted before about the same question. */
  void keep(UUID platform, UUID course, Reviewed reviewed);
}
