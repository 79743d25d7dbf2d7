package org.creatorshub.tool.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Unit;
import org.creatorshub.reporting.progress.ItemCounts;

/**
 * Everything that one view of the dashboard shows, read at one moment: screen and CSV come from the
 * same figures.
 *
 * @param named learners with the names that the teacher reads
 * @param pages how many have seen each page
 */
record Snapshot(
    Course course,
    Unit unit,
    boolean rosterRead,
    String rosterReadAt,
    List<Named> named,
    Map<String, Integer> pages,
    List<ItemCounts> questions,
    List<Deliveries.Open> deliveries,
    Records records,
    Instant at) {

  List<Named> started() {
    return named.stream().filter(learner -> learner.progress().isPresent()).toList();
  }

  List<Named> missing() {
    return named.stream().filter(learner -> learner.progress().isEmpty()).toList();
  }
}
