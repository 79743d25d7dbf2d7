package org.creatorshub.tool.cohort;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.content.course.Unit;
import org.creatorshub.reporting.progress.Cohort;

/** The read models of a course, line by line. */
public interface Lines {

  /** Whether anybody has begun anything in the course. */
  boolean begun(Cohort cohort);

  /**
   * For everybody who began the unit, a number that grows with every fact about them there; cheap.
   */
  Map<UUID, Long> facts(Cohort cohort, Unit unit);

  /** Everything about a unit, of everybody. */
  UnitFigures read(Cohort cohort, Unit unit);

  /** Everything about a unit, of some learners. */
  UnitFigures read(Cohort cohort, Unit unit, Set<UUID> learners);

  /** Ids of test questions that a teacher has taken out of the score. */
  Set<String> excluded(Cohort cohort, Unit unit);
}
