package org.creatorshub.tool.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.creatorshub.reporting.outbox.Outbox;
import org.creatorshub.tool.grade.Grades;
import org.creatorshub.tool.grade.OpenGrades;
import org.creatorshub.tool.grade.SendingAgain;

/** Makes what teachers and administrators do with grades that have not arrived. */
final class GradeProducers {

  @Produces
  @Singleton
  SendingAgain sendingAgain(OpenGrades open, Grades grades, Outbox outbox, Clock clock) {
    return new SendingAgain(open, grades, outbox, clock);
  }
}
