package org.creatorshub.tool.learner;

import java.util.List;

/**
 * What is known of one learner in one course, as the teacher and the learner read it.
 *
 * @param answer in one sentence
 * @param state "Not enough information" and the like; empty when a rule fires
 * @param average what stands beside the learner's figures, and what it rests on
 */
record LearnerView(
    String answer,
    String state,
    List<FlagLine> flags,
    List<UnitLine> units,
    List<AttemptLine> attempts,
    List<GradeLine> grades,
    List<WorkLine> works,
    List<Event> timeline,
    List<Deed> deeds,
    String average) {

  /**
   * A rule that fires now.
   *
   * @param key as forms send it back
   * @param answer what the learner said about it; empty for nothing
   */
  record FlagLine(String key, String title, String reason, String answer) {}

  record UnitLine(
      String unit,
      String title,
      String due,
      String progress,
      String averageProgress,
      String active,
      String best,
      String averageBest,
      String seen,
      boolean tested,
      int more) {}

  /** An attempt; {@code path} leads a teacher to its answers, empty while it is open. */
  record AttemptLine(
      String test, int number, String when, String percent, String passed, String path) {}

  /** A grade; {@code again} names one that was refused and can be sent again. */
  record GradeLine(String what, String mark, String state, String when, String again) {}

  record WorkLine(String title, String when, int version, String path) {}

  record Event(String when, String what) {}

  /** What a teacher did or looked at. */
  record Deed(String when, String who, String what, String detail) {}
}
