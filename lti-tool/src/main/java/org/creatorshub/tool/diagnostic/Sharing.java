package org.creatorshub.tool.diagnostic;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * That a learner lets their scores count in figures of the group, in the words to which they
 * agreed.
 *
 * @param version of the words
 */
record Sharing(
    UUID id, String version, String words, Instant givenAt, Optional<Instant> withdrawnAt) {
  /** The words of today; whoever changes them counts the version up. */
  static final String WORDS =
      "I agree that my scores in “Find out where you stand” (for myself) are counted in figures of"
          + " the whole group that my teachers see: means of at least five learners, and, from one"
          + " hundred learners on, how reliable the questions are. Nobody sees my scores or my"
          + " answers. I can take this back at any time; from then on nothing of mine is in any"
          + " figure.";

  static final String VERSION = "1";

  /** The questionnaire that it is about. */
  static final String QUESTIONNAIRE = "personal";

  boolean stands() {
    return withdrawnAt.isEmpty();
  }
}
