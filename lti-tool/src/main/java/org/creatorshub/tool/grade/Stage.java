package org.creatorshub.tool.grade;

import java.util.Arrays;

/** How far a learner is with a test or a task (LTI-AGS-10). */
public enum Stage {
  /** The activity was opened. */
  OPENED("Started", "NotReady"),
  /** The test was begun. */
  WORKING("InProgress", "NotReady"),
  /** Handed in; a person has to look at it. More may be handed in. */
  HANDED_IN("Submitted", "PendingManual"),
  /** Marked; more may be handed in. */
  MARKED("Submitted", "FullyGraded"),
  /** Marked, and no later attempt can count. */
  FINISHED("Completed", "FullyGraded");

  private final String activity;
  private final String grading;

  Stage(String activity, String grading) {
    this.activity = activity;
    this.grading = grading;
  }

  public String activityProgress() {
    return activity;
  }

  public String gradingProgress() {
    return grading;
  }

  /** Whether a mark belongs to it. */
  public boolean marked() {
    return this == MARKED || this == FINISHED;
  }

  /** Whether something was handed in. */
  boolean handedIn() {
    return marked() || this == HANDED_IN;
  }

  static Stage of(String activity, String grading) {
    return Arrays.stream(values())
        .filter(stage -> stage.activity.equals(activity) && stage.grading.equals(grading))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(activity + "/" + grading));
  }
}
