package org.creatorshub.tool.marking;

import java.util.Optional;
import org.creatorshub.tool.refusal.Refusal;

/** What somebody reads who may not mark, or asks for work that is not here. */
final class MarkRefusal {
  static final Refusal NOTHING_THERE =
      new Refusal(
          MarkRule.NOTHING_THERE.id(),
          404,
          "There is no such work in this course.",
          "Open it again from the list of work to mark.",
          Optional.empty());

  private MarkRefusal() {}
}
