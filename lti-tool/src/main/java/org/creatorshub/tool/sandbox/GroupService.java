package org.creatorshub.tool.sandbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The seminar groups of a course (Course Groups 1.0), as the Moodle plugin of that name tells them;
 * Canvas has no such service.
 */
final class GroupService {
  static final String GROUPS = "application/vnd.ims.lti-gs.v1.contextgroupcontainer+json";
  static final String SETS = "application/vnd.ims.lti-gs.v1.contextgroupsetcontainer+json";

  private final Campus campus;

  GroupService(Campus campus) {
    this.campus = campus;
  }

  /** Half of the students are in each group; ids are the course's own. */
  static String of(Member member, Course course) {
    return course.id() + (Integer.parseInt(member.id()) % 2 == 1 ? "-g1" : "-g2");
  }

  static String groups(Campus campus, Course course) {
    return campus.address("/services/groups" + course.query("?"));
  }

  static String sets(Campus campus, Course course) {
    return campus.address("/services/groupsets" + course.query("?"));
  }

  Answer groups(Request request) {
    return inCourse(
        request,
        course ->
            Answer.json(
                200,
                GROUPS,
                Map.of(
                    "id",
                    groups(campus, course),
                    "groups",
                    List.of(group(course, "-g1", "Monday"), group(course, "-g2", "Thursday")))));
  }

  private static Map<String, Object> group(Course course, String suffix, String name) {
    return Map.of(
        "id", course.id() + suffix, "name", name, "set_ids", List.of(course.id() + "-s1"));
  }

  Answer sets(Request request) {
    return inCourse(
        request,
        course ->
            Answer.json(
                200,
                SETS,
                Map.of(
                    "id",
                    sets(campus, course),
                    "sets",
                    List.of(Map.of("id", course.id() + "-s1", "name", "Seminar")))));
  }

  private Answer inCourse(Request request, Function<Course, Answer> answer) {
    Optional<Course> course = campus.course(request);
    return course.map(answer).orElseGet(() -> Answer.text(404, "No such course"));
  }
}
