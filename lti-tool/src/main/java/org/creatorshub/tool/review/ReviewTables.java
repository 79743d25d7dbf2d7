package org.creatorshub.tool.review;

import java.util.List;
import java.util.Optional;
import org.creatorshub.tool.text.Csv;

/** The reviewer's tables as CSV, made from the page itself. */
final class ReviewTables {
  static final List<String> OUTCOMES =
      List.of(
          "unit",
          "outcome_id",
          "outcome",
          "test_questions",
          "practice_questions",
          "artefact",
          "learners",
          "share_right",
          "interval",
          "note",
          "gap");
  static final List<String> WORKLOAD =
      List.of(
          "unit",
          "planned_hours",
          "read_minutes",
          "practise_minutes",
          "make_minutes",
          "check_minutes",
          "ects_implied",
          "learners",
          "observed_median",
          "note");
  static final List<String> DEFINITIONS = List.of("term", "definition");

  private ReviewTables() {}

  /** The table of a file name; empty when there is none of that name. */
  static Optional<String> of(ReviewPage page, String file) {
    return switch (file) {
      case "outcomes.csv" -> Optional.of(outcomes(page));
      case "workload.csv" -> Optional.of(workload(page));
      case "definitions.csv" ->
          Optional.of(
              Csv.of(
                  DEFINITIONS,
                  page.definitions().stream()
                      .map(one -> List.of(one.term(), one.text()))
                      .toList()));
      default -> Optional.empty();
    };
  }

  private static String outcomes(ReviewPage page) {
    return Csv.of(
        OUTCOMES,
        page.outcomes().stream()
            .map(
                row ->
                    List.of(
                        row.unit(),
                        row.id(),
                        row.text(),
                        Integer.toString(row.bank()),
                        Integer.toString(row.practice()),
                        row.artefact(),
                        row.people(),
                        row.share(),
                        row.interval(),
                        row.note(),
                        row.gap()))
            .toList());
  }

  private static String workload(ReviewPage page) {
    return Csv.of(
        WORKLOAD,
        page.workload().stream()
            .map(
                row ->
                    List.of(
                        row.unit(),
                        Integer.toString(row.hours()),
                        Integer.toString(row.read()),
                        Integer.toString(row.practise()),
                        Integer.toString(row.make()),
                        Integer.toString(row.check()),
                        row.ects(),
                        row.people(),
                        row.observed(),
                        row.note()))
            .toList());
  }
}
