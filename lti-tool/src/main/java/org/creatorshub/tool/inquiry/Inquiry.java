package org.creatorshub.tool.inquiry;

/**
 * A question that teachers bring to the dashboard. It is a line of the landing page and a page of
 * its own; the heading of both is the question, the first line its answer.
 */
public interface Inquiry {

  /** Where it stands among the questions, from 1; nothing else has this number. */
  int number();

  /** Part of the page's address, for example {@code hard-questions}; never changes. */
  String id();

  /** The question in plain words, as people ask it. */
  String heading();

  /** The answer in one sentence; cheaper than all findings where it can be. */
  default Answer answer(Scope scope) {
    return findings(scope).answer();
  }

  /** The answer and everything behind it, read at one moment. */
  Findings findings(Scope scope);
}
