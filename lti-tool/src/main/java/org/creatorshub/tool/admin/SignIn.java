package org.creatorshub.tool.admin;

/** What came of a try to get in. */
public sealed interface SignIn {
  /**
   * A session began.
   *
   * @param token the id of the session, for the cookie alone
   */
  record Begun(String token) implements SignIn {
    /** Never prints the id. */
    @Override
    public String toString() {
      return "Begun";
    }
  }

  /**
   * Nobody got in.
   *
   * @param status HTTP status
   * @param sentence what happened and what to do; the same whether the account exists or not
   */
  record Refused(String id, int status, String sentence) implements SignIn {}
}
