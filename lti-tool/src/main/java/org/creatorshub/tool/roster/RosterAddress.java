package org.creatorshub.tool.roster;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decorates the address of a roster with what we ask of it (NRPS 2.0, 2.4 and 3.1). */
final class RosterAddress {
  /** A wish: the LMS may make smaller pages, or one. */
  private static final int PAGE = 500;

  private RosterAddress() {}

  /** Everybody in the course, in pages, with their groups if wanted. */
  static URI everybody(URI address, boolean groups) {
    URI paged = with(address, "limit", Integer.toString(PAGE));
    return groups ? with(paged, "groups", "true") : paged;
  }

  /** Who may use one link, of one role (LTI-NRPS-04, LTI-NRPS-07). */
  static URI ofLink(URI address, String link, String role) {
    return with(with(everybody(address, false), "rlid", link), "role", role);
  }

  private static URI with(URI address, String name, String value) {
    String query = Optional.ofNullable(address.getRawQuery()).map(q -> q + "&").orElse("");
    String text = address.toString();
    String path = text.contains("?") ? text.substring(0, text.indexOf('?')) : text;
    return URI.create(
        path + "?" + query + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
  }
}
