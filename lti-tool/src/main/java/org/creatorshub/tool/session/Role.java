package org.creatorshub.tool.session;

/** What a person may do in the course that launched us (LTI Core 1.3, appendix A.2). */
public enum Role {
  /** Teaches: sees the dashboard, places units, makes reviewers' links. */
  INSTRUCTOR,
  /** Learns: is recorded and graded. */
  LEARNER,
  /** Least rights: may read, leaves no record, gets no grade. */
  GUEST
}
