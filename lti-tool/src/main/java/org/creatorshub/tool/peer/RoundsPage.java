package org.creatorshub.tool.peer;

import java.util.List;

/**
 * Rounds of review in a teacher's course, ready to be shown.
 *
 * @param free tasks that have no round yet
 * @param day what stands in the field of the last day
 */
record RoundsPage(
    String base,
    String csrf,
    String courseTitle,
    List<Line> rounds,
    List<Choice> free,
    String day,
    String problem,
    String problemId) {

  record Line(String title, String unit, String address, String state, String given) {}

  record Choice(String id, String title) {}
}
