package org.creatorshub.tool.lesson;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The newest answer of each learner to each practice question. */
public interface PracticeAnswers {

  /**
   * An answer on a page.
   *
   * @param session the session of the answer; tries count within it
   * @param round grows when the learner asks for new numbers
   * @param tries 1 for the first answer of the session
   * @param answer empty when this round is not answered yet
   */
  record Practised(UUID session, int round, int tries, List<String> answer) {
    public Practised {
      answer = List.copyOf(answer);
    }
  }

  /** By question id. */
  Map<String, Practised> of(Run run);

  void keep(Run run, String question, Practised practised, java.time.Instant at);
}
