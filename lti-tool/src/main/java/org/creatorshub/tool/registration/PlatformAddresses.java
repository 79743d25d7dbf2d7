package org.creatorshub.tool.registration;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.creatorshub.tool.platform.ToolAddress;

/** Reads addresses of an LMS as somebody typed or sent them. */
final class PlatformAddresses {
  private static final int LONGEST = 2_000;

  private PlatformAddresses() {}

  /** A whole https address without user and fragment; http on this machine in the demo. */
  static Optional<URI> read(ToolAddress tool, String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return Optional.of(new URI(text.strip()))
          .filter(tool::trusts)
          .filter(uri -> uri.getRawUserInfo() == null && uri.getRawFragment() == null);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** An issuer is compared letter by letter, so it is kept as it is (SEC 5.1.2). */
  static boolean isIssuer(ToolAddress tool, String text) {
    return read(tool, text).filter(uri -> uri.getRawQuery() == null).isPresent();
  }
}
