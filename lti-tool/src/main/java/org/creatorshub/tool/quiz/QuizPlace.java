package org.creatorshub.tool.quiz;

import java.util.Optional;
import org.creatorshub.content.course.Test;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.lesson.Run;
import org.creatorshub.tool.session.LaunchSession;

/** A test of a unit and its addresses in this session. */
record QuizPlace(String base, LaunchSession session, Unit unit, Test test) {

  String unitHref() {
    return base + "/learn/" + unit.id();
  }

  String href() {
    return unitHref() + "/test";
  }

  String href(int number) {
    return href() + "/" + number;
  }

  Optional<Run> run() {
    return Run.of(session);
  }

  String notice() {
    return org.creatorshub.tool.lesson.UnitPages.notice(session);
  }
}
