package org.creatorshub.tool.platform;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Where this installation is reached, and which addresses it trusts enough to use.
 *
 * @param base scheme, host and port, without a path
 * @param allowLoopbackHttp true in demo and tests: plain http is fine on this machine only
 */
public record ToolAddress(URI base, boolean allowLoopbackHttp) {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  public ToolAddress {
    if (base.getHost() == null) {
      throw new IllegalArgumentException("Not a web address: " + base);
    }
    base = URI.create(originOf(base));
  }

  /** The redirect address registered with every platform. */
  public URI launchUri() {
    return base.resolve("/lti/launch");
  }

  /** True for https, and for http on this machine where that is allowed (LTI Core 3.5). */
  public boolean trusts(URI uri) {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (uri.getHost() == null || uri.getHost().isBlank()) {
      return false;
    }
    return scheme.equals("https")
        || (scheme.equals("http") && allowLoopbackHttp && loopback(uri.getHost()));
  }

  public boolean isOurs(URI uri) {
    return uri.getHost() != null && originOf(uri).equals(base.toString());
  }

  /** True for this machine's own names. */
  public static boolean loopback(String host) {
    return LOOPBACK.contains(host.toLowerCase(Locale.ROOT));
  }

  /** Scheme, host and port where it is not the scheme's own, in lower case (RFC 6454). */
  public static String originOf(URI uri) {
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
    boolean usual =
        uri.getPort() < 0
            || (scheme.equals("https") && uri.getPort() == 443)
            || (scheme.equals("http") && uri.getPort() == 80);
    return scheme + "://" + host + (usual ? "" : ":" + uri.getPort());
  }
}
