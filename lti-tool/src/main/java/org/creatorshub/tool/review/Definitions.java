package org.creatorshub.tool.review;

import java.util.List;

/** What the reviewer's tables mean: every column of every CSV has its line. */
final class Definitions {
  private static final String PEOPLE =
      "Different learners, rounded down to a multiple of "
          + Disclosure.STEP
          + "; left out below "
          + Disclosure.K
          + ".";
  private static final List<ReviewPage.Definition> ALL =
      List.of(
          is("unit", "Unit of the course."),
          is("outcome_id", "Learning outcome as the course names it."),
          is("outcome", "What a learner can do afterwards."),
          is("test_questions", "Questions in the test's bank that ask for the outcome."),
          is("practice_questions", "Questions on pages that ask for it; they never count."),
          is("artefact", "Portfolio task whose rubric judges it."),
          is("learners", PEOPLE + " For an outcome: who answered its most answered question."),
          is(
              "share_right",
              "Right first answers ÷ first answers to its test questions, in whole learners of the"
                  + " rounded number. Shares of fewer than "
                  + Disclosure.STEP
                  + " learners, right or wrong, are given as a band."),
          is(
              "interval",
              "Wilson's 95 % interval, resting on the rounded number of learners and not on the"
                  + " number of answers: answers of one person hang together."),
          is("gap", "What no assessment covers."),
          is("note", "n<" + Disclosure.K + ": left out, as it would speak of too few people."),
          is("planned_hours", "Planned work of the unit."),
          is("read_minutes", "Planned reading."),
          is("practise_minutes", "Planned practice."),
          is("make_minutes", "Planned work on the portfolio task."),
          is("check_minutes", "Planned test."),
          is("ects_implied", "Planned hours ÷ 30 to planned hours ÷ 25."),
          is(
              "observed_median",
              "Median of the learners' active time on pages, to the nearest 5 minutes. A lower"
                  + " bound: reading on paper is not seen."),
          is("term", "A word of these tables."),
          is("definition", "What it means."));

  private Definitions() {}

  static List<ReviewPage.Definition> all() {
    return ALL;
  }

  private static ReviewPage.Definition is(String term, String text) {
    return new ReviewPage.Definition(term, text);
  }
}
