package org.creatorshub.tool.lmsclient;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Carries one HTTP request; follows no redirect, ends in time, reads no endless answer. */
@FunctionalInterface
public interface Transport {
  Reply send(Message message);

  /**
   * One request.
   *
   * @param headers names as they are sent
   * @param body empty when there is none
   */
  record Message(String method, URI address, Map<String, String> headers, String body) {
    public Message {
      headers = Map.copyOf(headers);
    }
  }

  /** What came back, if anything did. */
  sealed interface Reply {}

  /**
   * An answer of any status.
   *
   * @param headers names in lower case
   */
  record Answered(int status, Map<String, List<String>> headers, String body) implements Reply {
    public Answered {
      headers = Map.copyOf(headers);
    }

    public Optional<String> header(String name) {
      return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream().findFirst();
    }
  }

  /** No answer: refused connection, time-out, or an answer that is too large. */
  record Failed(String reason) implements Reply {}
}
