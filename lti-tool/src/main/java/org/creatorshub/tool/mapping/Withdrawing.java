package org.creatorshub.tool.mapping;

import java.util.List;
import java.util.Set;
import org.creatorshub.reporting.event.LearningEvent;

/** Takes facts back that were told before. */
@FunctionalInterface
public interface Withdrawing {
  /**
   * In the caller's transaction: their statements are voided, and the read models of the learner in
   * these units are made again from what is left.
   */
  void withdraw(
      CoursePlace place, OutsideActor.Mapped learner, Set<String> units, List<LearningEvent> told);
}
