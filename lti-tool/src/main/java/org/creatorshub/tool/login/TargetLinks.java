package org.creatorshub.tool.login;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creatorshub.tool.platform.ToolAddress;

/** Which {@code target_link_uri} may be opened here, and the unit that it names (LTI-LOGIN-05). */
public final class TargetLinks {
  private static final Pattern PATH = Pattern.compile("/?|/lti/launch(?:/([^/]*))?");
  private static final Pattern UNIT = Pattern.compile("(?:^|&)unit=([^&]*)");

  private final ToolAddress address;

  public TargetLinks(ToolAddress address) {
    this.address = address;
  }

  /** True for https, our origin, a path of ours, without user and fragment. */
  public boolean accepts(String target) {
    return parse(target)
        .filter(uri -> address.trusts(uri) && address.isOurs(uri))
        .filter(uri -> uri.getRawUserInfo() == null && uri.getRawFragment() == null)
        .filter(uri -> PATH.matcher(uri.getRawPath()).matches())
        .isPresent();
  }

  /** The unit in the path, else in the query, of an accepted target; unchecked text. */
  public Optional<String> unit(String target) {
    Optional<URI> uri = parse(target);
    return uri.flatMap(u -> group(PATH.matcher(u.getRawPath()), true))
        .or(
            () ->
                uri.flatMap(u -> Optional.ofNullable(u.getRawQuery()))
                    .flatMap(query -> group(UNIT.matcher(query), false)));
  }

  private static Optional<String> group(Matcher matcher, boolean whole) {
    boolean found = whole ? matcher.matches() : matcher.find();
    return found
        ? Optional.ofNullable(matcher.group(1)).filter(text -> !text.isBlank())
        : Optional.empty();
  }

  private static Optional<URI> parse(String text) {
    try {
      return Optional.of(new URI(text)).filter(uri -> uri.getHost() != null);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
