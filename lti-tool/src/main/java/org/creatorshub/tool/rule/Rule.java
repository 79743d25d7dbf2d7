package org.creatorshub.tool.rule;

/** The rules in the order in which they are asked: the first that fires names the learner. */
public enum Rule {
  R1("Not started", "A unit is due soon or overdue, and was never opened.", "Message them."),
  R2("Inactive", "Nobody was seen for days, and something is due or overdue.", "Message them."),
  R3(
      "Stuck",
      "A question was tried again and again without success, or a unit took a multiple of its time.",
      "Give one more attempt, or show the step again."),
  R4("Behind", "Progress is well under the plan of the due dates.", "Message them."),
  R5(
      "Low",
      "The best result of a closed test is under the pass mark.",
      "Extend, or let them retry."),
  R6("Drop", "The newest result is far under the learner’s own usual one.", "Talk with them."),
  R7("Going quiet", "Far fewer active days than in the fortnight before.", "Watch.");

  private final String title;
  private final String meaning;
  private final String advice;

  Rule(String title, String meaning, String advice) {
    this.title = title;
    this.meaning = meaning;
    this.advice = advice;
  }

  /** For people, for example "Not started". */
  public String title() {
    return title;
  }

  /** When it fires, in a sentence. */
  public String meaning() {
    return meaning;
  }

  /** What can be done. */
  public String advice() {
    return advice;
  }
}
