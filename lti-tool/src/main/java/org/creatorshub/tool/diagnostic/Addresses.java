package org.creatorshub.tool.diagnostic;

/** Where the pages of a round are; an address holds no key, so that nobody can try another's. */
final class Addresses {
  private Addresses() {}

  static String start(String base) {
    return base + "/learn/diagnostic";
  }

  static String round(String base, Round round) {
    return start(base) + "/" + round.questionnaire() + "/" + round.number();
  }

  static String step(String base, Round round, String step) {
    return round(base, round) + "/" + step;
  }
}
