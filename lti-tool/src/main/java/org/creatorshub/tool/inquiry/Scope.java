package org.creatorshub.tool.inquiry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Unit;
import org.creatorshub.reporting.progress.Cohort;
import org.creatorshub.tool.session.LaunchSession;

/**
 * Of whom and what a question is asked: a teacher's course, one unit of it, and the filters.
 *
 * @param base prefix of every address
 * @param only pseudonyms of the group to show; empty for everybody
 * @param groups of the course, to choose from
 * @param now when it is asked
 */
public record Scope(
    LaunchSession teacher,
    String base,
    Course course,
    Unit unit,
    Cohort cohort,
    Filters filters,
    Optional<Set<UUID>> only,
    List<Classes.Group> groups,
    Instant now) {
  public Scope {
    only = only.map(Set::copyOf);
    groups = List.copyOf(groups);
  }

  /** Whether a learner is among those to show. */
  public boolean shows(UUID pseudonym) {
    return only.isEmpty() || only.get().contains(pseudonym);
  }

  /** The end of every address of this view: unit and filters. */
  public String query() {
    return "?unit=" + unit.id() + filters.query();
  }

  /** The address of a page of the dashboard in this view, for example {@code /dashboard/live}. */
  public String address(String path) {
    return base + path + query();
  }

  /** The same view of another unit. */
  public Scope of(Unit other) {
    return new Scope(teacher, base, course, other, cohort, filters, only, groups, now);
  }

  /** The same without group, days and choice of attempts. */
  public Scope unfiltered() {
    return new Scope(
        teacher, base, course, unit, cohort, Filters.NONE, Optional.empty(), groups, now);
  }
}
