package org.creatorshub.tool.journey;

/** How the browser treats cookies of a framed page from another site. */
enum CookieMode {
  /** Debian's Chromium out of the box: only partitioned cookies come back. */
  THIRD_PARTY_BLOCKED("{}"),
  /** Third-party cookies allowed. */
  PERMISSIVE("{\"profile\":{\"cookie_controls_mode\":0,\"block_third_party_cookies\":false}}"),
  /** No cookie at all comes back, and every access to storage throws. */
  NONE("{\"profile\":{\"default_content_setting_values\":{\"cookies\":2}}}");

  private final String preferences;

  CookieMode(String preferences) {
    this.preferences = preferences;
  }

  /** What stands in the profile's file of preferences. */
  String preferences() {
    return preferences;
  }
}
