package org.creatorshub.tool.diagnostic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of questions.
 *
 * @param href where the answers go
 * @param lead a sentence above the questions
 * @param last true on the page before the result
 */
record QuestionsView(
    String base,
    String csrf,
    String href,
    String questionnaire,
    String title,
    String lead,
    int step,
    int steps,
    boolean first,
    boolean last,
    List<Line> lines,
    @Nullable IdeasView ideas,
    List<Problem> problems) {

  /** A question with points or options. */
  record Line(String field, String text, List<Pick> picks) {}

  record Pick(String value, String anchor, String label, boolean chosen, boolean none) {}

  /** The task with ideas of one's own. */
  record IdeasView(String text, int minutes, String typed, String count, String kinds) {}

  record Problem(String target, String text) {}
}
