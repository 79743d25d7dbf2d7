package org.creatorshub.tool.admin;

/** The cookie of the console: of this host alone, unseen by scripts, never sent from elsewhere. */
final class AdminCookie {
  static final String NAME = "__Host-hub-admin";

  private static final String RULES = "; Path=/; Secure; HttpOnly; SameSite=Strict";

  private AdminCookie() {}

  static String set(String token) {
    return NAME + "=" + token + RULES;
  }

  static String drop() {
    return NAME + "=" + RULES + "; Max-Age=0";
  }
}
