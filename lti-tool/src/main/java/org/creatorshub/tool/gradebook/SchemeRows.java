package org.creatorshub.tool.gradebook;

import java.util.List;
import org.creatorshub.content.course.AssessmentScheme;

/** Puts the assessment scheme into words. */
final class SchemeRows {
  private SchemeRows() {}

  static List<GradesPage.Part> of(AssessmentScheme scheme) {
    return scheme.parts().stream().map(SchemeRows::row).toList();
  }

  private static GradesPage.Part row(AssessmentScheme.Part part) {
    String best = "%d of %d".formatted(part.counted(), part.among());
    return switch (part.kind()) {
      case TESTS ->
          new GradesPage.Part(
              "Tests of units 1 to 11", "the best " + best, "one per unit", part.weight());
      case ARTEFACTS ->
          new GradesPage.Part(
              "Portfolio work of units 1 to 11",
              best + ", chosen by the student; one of units 7, 9 and 10 among them",
              "one per task",
              part.weight());
      case REVIEWS ->
          new GradesPage.Part(
              "Reviews given to fellow students",
              part.counted() + " that count",
              "one for the course",
              part.weight());
      case CAPSTONE ->
          new GradesPage.Part(
              "Capstone", "rubric and pitch; at least 40 % of it to pass", "one", part.weight());
    };
  }
}
