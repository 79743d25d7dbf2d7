package org.creatorshub.tool.lesson;

import java.util.List;
import org.creatorshub.content.course.Course;
import org.creatorshub.tool.session.LaunchSession;

/** What to say where there is no page to show. */
final class Nothing {
  private Nothing() {}

  static NothingView view(LaunchSession session, String base, Course course) {
    if (session.teaches()) {
      return new NothingView(
          "There is no page here",
          "The course has no such page, or the unit is not offered yet. These units can be opened:",
          "HUB-CONTENT-01",
          course.offered().stream()
              .map(unit -> new NothingView.UnitLink(unit.title(), base + "/learn/" + unit.id()))
              .toList());
    }
    return new NothingView(
        "There is no page here",
        "This page is not part of the unit that you opened. Go back to your course and open the"
            + " activity again.",
        "HUB-CONTENT-01",
        List.of());
  }
}
