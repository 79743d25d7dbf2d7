package org.creatorshub.tool.diagnostic;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.tool.portfolio.Place;

/** The rounds of each learner in each course; nobody else asks for them. */
public interface Rounds {

  /** All rounds, by questionnaire and number. */
  List<Round> of(Place place);

  /** Keeps a fresh round; false when there is one of this number already. */
  boolean start(Place place, Round fresh);

  /**
   * Replaces what is kept under the fields.
   *
   * @param answers only of these fields; a field without an answer is emptied
   * @return false when the round is finished or was deleted meanwhile
   */
  boolean save(
      Place place, UUID round, Set<String> fields, Map<String, String> answers, Instant at);

  /** Closes the round; true only for the one who does. */
  boolean finish(Place place, UUID round, Instant at);

  /** Removes every round of the learner in this course with all answers. */
  void forget(Place place);
}
