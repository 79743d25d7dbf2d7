package org.creatorshub.tool.learner;

import java.util.List;
import java.util.UUID;
import org.creatorshub.reporting.progress.Cohort;
import org.creatorshub.reporting.progress.LearnerProgress;

/** Reads how far one learner is. */
@FunctionalInterface
public interface LearnerSources {
  /** In every unit of the cohort that was begun. */
  List<LearnerProgress> progress(Cohort cohort, UUID pseudonym);
}
