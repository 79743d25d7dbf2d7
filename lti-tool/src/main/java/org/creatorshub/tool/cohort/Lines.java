package org.creatorshub.tool.cohort;

import java.util.Set;
import org.creatorshub.content.course.Unit;
import org.creatorshub.reporting.progress.Cohort;

/** The read models of a course, line by line. */
public interface Lines {

  /** Changes with every fact about the course; cheap. */
  String mark(Cohort cohort);

  /** Everything about a unit, of everybody. */
  UnitFigures read(Cohort cohort, Unit unit);

  /** Ids of test questions that a teacher has taken out of the score. */
  Set<String> excluded(Cohort cohort, Unit unit);
}
