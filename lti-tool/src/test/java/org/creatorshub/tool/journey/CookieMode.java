package org.creatorshub.tool.journey;

/** How the browser treats cookies of a framed page from another site. */
enum CookieMode {
  /** Debian's Chromium out of the box: only partitioned cookies come back. */
  THIRD_PARTY_BLOCKED,
  /** Third-party cookies allowed by preference. */
  PERMISSIVE,
  /** No cookie of the tool ever comes back: the answers arrive without {@code Set-Cookie}. */
  NONE
}
