package org.creatorshub.tool.question;

import java.util.List;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Test;

/** Draws questions and judges answers by the rules of the course. */
public interface Judging {

  /** The questions of an attempt; the same seed gives the same attempt. */
  List<Drawn> attempt(Test test, long seed);

  /** One question outside a test. */
  Drawn single(Question question, long seed);

  /**
   * Judges an answer as it comes from {@link Answers}.
   *
   * @param answer option ids; or the typed number; or {@code source=target}; or {@code entry=place}
   */
  Verdict judge(Drawn drawn, List<String> answer);
}
