package org.creatorshub.tool.launch.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.platform.ToolAddress;

/** Which addresses in a message may be followed. */
final class WebLinks {
  private static final Pattern NUMERIC = Pattern.compile("[0-9.x]+|.*[:\\[\\]].*");
  private static final Pattern INSIDE =
      Pattern.compile("[^.]+|(.*[.])?(local|localhost|internal|intranet|lan|home|arpa)[.]?");

  private final ToolAddress tool;

  WebLinks(ToolAddress tool) {
    this.tool = tool;
  }

  /** A whole address that a browser may be sent to: https, or this machine in demo and tests. */
  boolean isTrusted(String address) {
    return trusted(address).isPresent();
  }

  Optional<URI> trusted(String address) {
    return parse(address).filter(tool::trusts).filter(uri -> uri.getRawUserInfo() == null);
  }

  /**
   * A service that our server may call: at a host of the registration, which an administrator
   * chose, or at a name in the public web; never at a bare number or a name inside our own network.
   */
  boolean mayBeCalled(Platform platform, String address) {
    return trusted(address)
        .map(uri -> uri.getHost().toLowerCase(Locale.ROOT))
        .filter(host -> registered(platform).anyMatch(host::equals) || isPublicName(host))
        .isPresent();
  }

  private static Stream<String> registered(Platform platform) {
    return Stream.of(
            platform.issuer(),
            platform.authUrl().toString(),
            platform.tokenUrl().toString(),
            platform.jwksUrl().toString())
        .flatMap(address -> parse(address).stream())
        .flatMap(uri -> Stream.ofNullable(uri.getHost()))
        .map(host -> host.toLowerCase(Locale.ROOT));
  }

  private static boolean isPublicName(String host) {
    return !NUMERIC.matcher(host).matches() && !INSIDE.matcher(host).matches();
  }

  private static Optional<URI> parse(String address) {
    try {
      return Optional.of(new URI(address));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
