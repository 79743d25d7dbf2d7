package org.creatorshub.reporting.progress;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creatorshub.reporting.event.LearningEvent;
import org.jdbi.v3.core.Handle;

/**
 * Makes the read models of one learner in some units again, after facts were taken back. They hold
 * what is earliest, latest or best, so nothing can be subtracted from them.
 */
public final class RetellingLearner {
  private RetellingLearner() {}

  /**
   * In the caller's transaction.
   *
   * @param gone facts that count no more
   * @param left all others of the learner in these units
   */
  public static void retell(
      Handle handle,
      Cohort cohort,
      UUID learner,
      Collection<String> units,
      List<LearningEvent> gone,
      List<LearningEvent> left) {
    for (String table : JdbcRebuilding.models()) {
      handle
          .createUpdate(
              "delete from "
                  + table
                  + " where platform_id = :platform and course_id = :course"
                  + " and learner = :learner and unit = any(:units)")
          .bind("platform", cohort.platform())
          .bind("course", cohort.course())
          .bind("learner", learner)
          .bindArray("units", String.class, units)
          .execute();
    }
    JdbcProgressBatch batch = new JdbcProgressBatch(handle);
    batch.forget(gone);
    batch.forget(left);
    ProgressRecorder.write(handle, left);
  }
}
