package org.creatorshub.tool.registration;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.creatorshub.tool.platform.ToolAddress;

/**
 * Which addresses that strangers name our server may ask, and at which machine (LTI-REG-02).
 *
 * <p>A name is looked up here and the connection goes to the address found: a name that means
 * something else a moment later leads nowhere.
 */
public final class SafeAddresses {
  private static final Pattern NUMBER = Pattern.compile("[0-9a-fA-FxX.]*[0-9]|.*[:\\[\\]].*");

  private final ToolAddress tool;
  private final Function<String, List<InetAddress>> names;

  /** Whether an address may be asked. */
  public sealed interface Verdict {
    /** Yes, at this machine only. */
    record Safe(InetAddress machine) implements Verdict {}

    /** No. */
    record Unsafe(String sentence) implements Verdict {}
  }

  /**
   * @param names looks a host name up; an unknown one has no addresses
   */
  public SafeAddresses(ToolAddress tool, Function<String, List<InetAddress>> names) {
    this.tool = tool;
    this.names = names;
  }

  public Verdict judge(URI address) {
    if (!tool.trusts(address)
        || address.getRawUserInfo() != null
        || address.getRawFragment() != null) {
      return new Verdict.Unsafe("It is not an https address.");
    }
    String host = address.getHost();
    if (ToolAddress.loopback(host)) {
      return tool.allowLoopbackHttp()
          ? new Verdict.Safe(InetAddress.getLoopbackAddress())
          : new Verdict.Unsafe("It is this machine itself.");
    }
    if (NUMBER.matcher(host).matches()) {
      return new Verdict.Unsafe("It is a bare number instead of a name.");
    }
    List<InetAddress> machines = names.apply(host);
    if (machines.isEmpty()) {
      return new Verdict.Unsafe("Its name is not known in the internet.");
    }
    return machines.stream().allMatch(PublicAddresses::isPublic)
        ? new Verdict.Safe(machines.getFirst())
        : new Verdict.Unsafe("It lies inside a private network.");
  }
}
