package org.creatorshub.tool.forwarding;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creatorshub.tool.registration.SafeAddresses;
import org.creatorshub.tool.registration.SafeAddresses.Verdict;

/**
 * Which record stores may be asked (O-13): by https at public addresses, and those that the
 * operator of this installation named, wherever they lie.
 */
public final class TargetAddresses {
  private final SafeAddresses safe;
  private final Function<String, List<InetAddress>> names;
  private final Set<String> allowed;

  /**
   * @param names looks a host name up; an unknown one has no addresses
   * @param allowed hosts that may lie in a private network and be asked by plain http
   */
  public TargetAddresses(
      SafeAddresses safe, Function<String, List<InetAddress>> names, Set<String> allowed) {
    this.safe = safe;
    this.names = names;
    this.allowed =
        allowed.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  Verdict judge(URI address) {
    String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
    boolean web = List.of("http", "https").contains(String.valueOf(address.getScheme()));
    if (!web || !allowed.contains(host) || address.getRawUserInfo() != null) {
      return safe.judge(address);
    }
    List<InetAddress> machines = names.apply(host);
    return machines.isEmpty()
        ? new Verdict.Unsafe("Its name is not known.")
        : new Verdict.Safe(machines.getFirst());
  }
}
