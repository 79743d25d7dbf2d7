package org.creatorshub.tool.registration;

import java.net.InetAddress;
import java.net.URI;
import java.util.Map;
import org.creatorshub.tool.lmsclient.Transport;

/** Carries one request to one machine; follows no redirect, ends in time, reads at most 1 MiB. */
@FunctionalInterface
public interface Outside {
  Transport.Reply send(Call call);

  /**
   * One request.
   *
   * @param machine where to connect, whatever the name in the address means by now
   * @param headers names as they are sent
   * @param body empty when there is none
   */
  record Call(
      String method, URI address, InetAddress machine, Map<String, String> headers, String body) {
    public Call {
      headers = Map.copyOf(headers);
    }
  }
}
