package org.creatorshub.reporting.statement;

/** Members that the standard leaves to profiles; each has one place only. */
public enum Extension {
  /** Context: identity of the test attempt, a UUID. */
  ATTEMPT_ID("http://id.tincanapi.com/extension/attempt-id"),
  /** Context: formative or summative. */
  ASSESSMENT_TYPE("http://id.tincanapi.com/extension/assessment-type"),
  /** Context: points of the question. */
  WEIGHTING("http://id.tincanapi.com/extension/cmi-interaction-weighting"),
  /** Context: our keys of platform, link and course; never ids of the LMS. */
  LTI(Vocabulary.BASE + "ext/lti"),
  /** Context: the launch session, a UUID. */
  SESSION(Vocabulary.BASE + "ext/session"),
  /** Context: what the gradebook said. */
  GRADE_SYNC(Vocabulary.BASE + "ext/grade-sync"),
  /** Result: which try, with which drawn values, betraying which misconception. */
  ANSWER(Vocabulary.BASE + "ext/answer"),
  /** Result: the way through a scenario and what it was worth. */
  WAY(Vocabulary.BASE + "ext/way"),
  /** Result: level and points of each criterion. */
  RUBRICS("https://w3id.org/xapi/acrossx/extensions/rubrics"),
  /** Result: number of words. */
  WORD_COUNT(Vocabulary.BASE + "ext/word-count");

  private final String iri;

  Extension(String iri) {
    this.iri = iri;
  }

  public String iri() {
    return iri;
  }
}
