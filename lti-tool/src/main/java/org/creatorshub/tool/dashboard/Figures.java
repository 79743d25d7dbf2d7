package org.creatorshub.tool.dashboard;

import java.util.List;
import java.util.Map;
import org.creatorshub.reporting.progress.Cohort;
import org.creatorshub.reporting.progress.ItemCounts;
import org.creatorshub.reporting.progress.LearnerProgress;

/** What the read models count, by pseudonym. */
public interface Figures {
  List<LearnerProgress> learners(Cohort cohort, String unit);

  /** How many learners have read each page. */
  Map<String, Integer> pages(Cohort cohort, String unit);

  List<ItemCounts> questions(Cohort cohort, String unit);
}
