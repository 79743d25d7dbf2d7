package org.creatorshub.tool.privacy;

/** Kinds of data about people, in the words of the page. */
public enum Kind {
  NAME("Name, e-mail and number from the LMS", "to show who is meant and to send grades back"),
  COURSES("Courses they belong to", "so that teachers see their own learners only"),
  VISITS("Visits", "to stay signed in between two pages"),
  READING("Pages read, and time on them", "to go on where they left off"),
  PRACTICE("Practice answers, workbenches and texts", "to go on where they left off"),
  TESTS("Test attempts and answers", "to work out the result and to show it again"),
  PORTFOLIO("Portfolio work, files, badges, drafts and private notes", "because they made it"),
  DIAGNOSTIC("Answers to “Find out where you stand”", "to go on later and to compare"),
  GRADES("Grades on their way to the LMS", "so that no grade is lost or sent twice"),
  PROGRESS("Figures about progress", "to show teachers how a course is doing"),
  RECORDS(
      "Records of learning, without a name", "to show what was learned and which questions fail"),
  OTHER(
      "Names from LTI 1.1, work that they marked, and a request for erasure",
      "to recognise older work; to name who marked; to answer");

  private final String words;
  private final String why;

  Kind(String words, String why) {
    this.words = words;
    this.why = why;
  }

  public String words() {
    return words;
  }

  /** What it is kept for. */
  public String why() {
    return why;
  }
}
