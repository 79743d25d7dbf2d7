package org.creatorshub.tool.registration;

import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
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
   * @param patience how long the whole may take; empty for as long as usual
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Call(
      String method,
      URI address,
      InetAddress machine,
      Map<String, String> headers,
      byte[] body,
      Optional<Duration> patience) {
    public Call {
      headers = Map.copyOf(headers);
    }

    /** With a text, for as long as usual. */
    public Call(
        String method, URI address, InetAddress machine, Map<String, String> headers, String text) {
      this(
          method,
          address,
          machine,
          headers,
          text.getBytes(StandardCharsets.UTF_8),
          Optional.empty());
    }
  }
}
