package org.creatorshub.tool.lesson;

import java.util.List;
import org.creatorshub.content.course.Course;
import org.creatorshub.tool.session.LaunchSession;

/** What to say where there is no page to show. */
final class Nothing {
  private Nothing() {}

  static NothingView view(LaunchSession session, String base, Course course, boolean named) {
    if (session.teaches()) {
      String text =
          named
              ? "The course has no such page, or the unit is not offered yet."
              : "This link does not name a unit. Add it again in your course and choose one.";
      return new NothingView(
          "There is no page here",
          text + " These units can be opened:",
          "HUB-CONTENT-01",
          course.offered().stream()
              .map(unit -> new NothingView.UnitLink(unit.title(), base + "/learn/" + unit.id()))
              .toList());
    }
    String text =
        named
            ? "This page is not part of the unit that you opened. Go back to your course and open"
                + " the activity again."
            : "The link in your course does not say which unit to open. Please tell your teacher.";
    return new NothingView("There is no page here", text, "HUB-CONTENT-01", List.of());
  }
}
