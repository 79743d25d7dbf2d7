package org.creatorshub.tool.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Unit;
import org.creatorshub.reporting.progress.ItemCounts;

/**
 * Everything that one view of the dashboard shows, read at one moment: screen and CSV come from the
 * same figures.
 *
 * @param change what the last reading of the roster changed
 * @param named learners with the names that the teacher reads, also who has left
 * @param begun how many ever began the unit, in any group
 * @param pages how many have seen each page
 * @param erasureRequests how many people of the course wait to be erased
 */
record Snapshot(
    Course course,
    Unit unit,
    boolean rosterRead,
    String rosterReadAt,
    Optional<People.Change> change,
    List<Named> named,
    int begun,
    Map<String, Integer> pages,
    List<ItemCounts> questions,
    List<Deliveries.Open> deliveries,
    Records records,
    List<AboutCourse.Group> groups,
    Optional<AboutCourse.Copied> copied,
    int erasureRequests,
    Instant at) {

  /** Who is in the course: nobody who left is waited for. */
  List<Named> here() {
    return named.stream().filter(Named::here).toList();
  }

  List<Named> started() {
    return here().stream().filter(learner -> learner.progress().isPresent()).toList();
  }

  List<Named> missing() {
    return here().stream().filter(learner -> learner.progress().isEmpty()).toList();
  }
}
