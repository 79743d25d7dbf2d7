package org.creatorshub.tool.platform;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The {@code Content-Security-Policy} of our pages: nothing inline, nothing foreign, and only the
 * LMS of the launch may frame them (LTI-LAUNCH-32).
 */
public final class ContentPolicy {
  private static final String FIXED =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " img-src 'self' data:; font-src 'self'; media-src 'self'; base-uri 'none'; ";

  private ContentPolicy() {}

  /** For pages outside any launch. */
  public static String unframed() {
    return FIXED + "form-action 'self'; frame-ancestors 'none'";
  }

  /** For refusals that nobody can be tricked with: a frame must be able to show them. */
  public static String framedByAnyone() {
    return FIXED + "form-action 'none'; frame-ancestors *";
  }

  /** For pages that these sites may frame, and that send forms only to us. */
  public static String framedBy(Collection<String> addresses) {
    Set<String> origins = new LinkedHashSet<>();
    addresses.forEach(address -> origin(address).ifPresent(origins::add));
    return FIXED + "form-action 'self'; frame-ancestors 'self' " + String.join(" ", origins);
  }

  /**
   * For pages of a launch.
   *
   * @param sent addresses of the LMS that came with the signed launch: hosted LMSs show their pages
   *     at the institution's own address, which the registration need not name
   */
  public static String framedBy(Platform platform, Collection<String> sent) {
    Set<String> origins = new LinkedHashSet<>();
    origin(platform.issuer()).ifPresent(origins::add);
    origin(platform.authUrl().toString()).ifPresent(origins::add);
    origin(platform.tokenUrl().toString()).ifPresent(origins::add);
    sent.forEach(address -> origin(address).ifPresent(origins::add));
    String lms = String.join(" ", origins);
    return FIXED + "form-action 'self' " + lms + "; frame-ancestors 'self' " + lms;
  }

  private static Optional<String> origin(String address) {
    try {
      URI uri = new URI(address);
      return uri.getHost() == null ? Optional.empty() : Optional.of(ToolAddress.originOf(uri));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
