package org.creatorshub.tool.group;

import java.util.Optional;

/**
 * A group of learners in a course.
 *
 * @param id as the LMS names it
 * @param set the name of the set that it belongs to, for example "Seminar groups"
 */
public record CourseGroup(String id, String name, Optional<String> set) {}
