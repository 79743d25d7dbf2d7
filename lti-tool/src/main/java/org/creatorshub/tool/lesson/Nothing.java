package org.creatorshub.tool.lesson;

import java.util.List;
import org.creatorshub.content.course.Course;
import org.creatorshub.tool.language.Phrase;
import org.creatorshub.tool.session.LaunchSession;

/** What to say where there is no page to show. */
final class Nothing {
  private Nothing() {}

  static NothingView view(LaunchSession session, String base, Course course) {
    if (session.teaches()) {
      return new NothingView(
          Phrase.of("lesson_nothing"),
          Phrase.of("lesson_nothing_teacher"),
          "HUB-CONTENT-01",
          course.offered().stream()
              .map(unit -> new NothingView.UnitLink(unit.title(), base + "/learn/" + unit.id()))
              .toList());
    }
    return new NothingView(
        Phrase.of("lesson_nothing"),
        Phrase.of("lesson_nothing_learner"),
        "HUB-CONTENT-01",
        List.of());
  }
}
