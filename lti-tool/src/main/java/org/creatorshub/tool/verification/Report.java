package org.creatorshub.tool.verification;

import java.util.List;

/**
 * What a check found.
 *
 * @param verdict in one sentence
 * @param badge what the badge says of itself, which is worth what the verdict is worth
 */
record Report(Verdict verdict, String sentence, List<Step> steps, Claims badge) {
  /** The whole in one word. */
  enum Verdict {
    GENUINE,
    NOT_VALID,
    NOT_CERTAIN,
    UNREADABLE
  }

  /** What a badge says. */
  record Claims(String name, String issuer, String criteria, String given) {
    static final Claims NONE = new Claims("", "", "", "");
  }

  static Report unreadable(String sentence) {
    return new Report(Verdict.UNREADABLE, sentence, List.of(), Claims.NONE);
  }
}
