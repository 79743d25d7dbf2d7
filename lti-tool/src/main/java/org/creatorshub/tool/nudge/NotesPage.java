package org.creatorshub.tool.nudge;

import java.util.List;

/** What teachers wrote to a learner. */
record NotesPage(String base, List<Line> notes) {
  /** A note; {@code text} keeps its lines. */
  record Line(String when, String text, boolean fresh) {}
}
