package org.creatorshub.tool.sandbox;

/** What the sandbox can do wrong on demand, so that the tool's answer can be seen. */
public enum Misbehaviour {
  WRONG_NONCE("Launches carry a nonce that nobody asked for"),
  EXPIRED_TOKEN("Launches carry a token that ended ten minutes ago"),
  UNKNOWN_KEY("Launches are signed with a key that is not published"),
  UNSIGNED_TOKEN("Launches are not signed at all"),
  WRONG_AUDIENCE("Launches are meant for another tool"),
  OTHER_DEPLOYMENT("Launches name a deployment that nobody has seen"),
  NO_PERSON("Launches do not say who the person is"),
  SERVICES_DOWN("Gradebook, roster and token service answer 503"),
  SERVICES_SLOW("Gradebook and roster answer after three seconds"),
  TOO_MANY_REQUESTS("Gradebook and roster answer 429 with Retry-After: 2"),
  THROTTLED("Gradebook and roster answer as Canvas asked too much: 403, nothing remaining"),
  SCORES_OFF("Tokens are given without the right to send scores"),
  ANSWERS_LOST("Scores are kept, but the answer to the tool is lost"),
  TOKEN_REFUSED_ONCE("The next call of gradebook or roster refuses its token, once");

  private final String sentence;

  Misbehaviour(String sentence) {
    this.sentence = sentence;
  }

  public String sentence() {
    return sentence;
  }
}
