package org.creatorshub.tool.registration;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.tool.lmsclient.Transport;
import org.creatorshub.tool.platform.ToolAddress;

/** Asks addresses that strangers named: every step of the way is judged first (LTI-REG-02). */
public final class AskingOutside {
  private static final int MOST_STEPS = 4;

  private final SafeAddresses addresses;
  private final Outside outside;

  /** What came of it. */
  public sealed interface Reply {
    /** An answer of any status, and the address that gave it. */
    record Answered(int status, String body, URI from) implements Reply {}

    /** The address may not be asked; nothing was sent there. */
    record Unsafe(String sentence) implements Reply {}

    /** No answer. */
    record Failed(String reason) implements Reply {}
  }

  public AskingOutside(SafeAddresses addresses, Outside outside) {
    this.addresses = addresses;
    this.outside = outside;
  }

  /** Reads JSON, also where it moved to; the bearer token never leaves its origin. */
  public Reply read(URI address, Optional<String> bearer) {
    URI at = address;
    for (int step = 0; step < MOST_STEPS; step++) {
      Map<String, String> headers = new HashMap<>(Map.of("Accept", "application/json"));
      if (ToolAddress.originOf(at).equals(ToolAddress.originOf(address))) {
        bearer.ifPresent(token -> headers.put("Authorization", "Bearer " + token));
      }
      SafeAddresses.Verdict verdict = addresses.judge(at);
      if (verdict instanceof SafeAddresses.Verdict.Unsafe unsafe) {
        return new Reply.Unsafe(unsafe.sentence());
      }
      InetAddress machine = ((SafeAddresses.Verdict.Safe) verdict).machine();
      Transport.Reply reply = outside.send(new Outside.Call("GET", at, machine, headers, ""));
      Optional<URI> next = moved(reply, at);
      if (next.isEmpty()) {
        return sorted(reply, at);
      }
      at = next.get();
    }
    return new Reply.Failed("the address leads from one to the next");
  }

  /** Sends JSON once; an answer that leads elsewhere is an answer like any other. */
  public Reply send(URI address, Optional<String> bearer, String json) {
    Map<String, String> headers =
        new HashMap<>(Map.of("Accept", "application/json", "Content-Type", "application/json"));
    bearer.ifPresent(token -> headers.put("Authorization", "Bearer " + token));
    return switch (addresses.judge(address)) {
      case SafeAddresses.Verdict.Unsafe unsafe -> new Reply.Unsafe(unsafe.sentence());
      case SafeAddresses.Verdict.Safe safe ->
          sorted(
              outside.send(new Outside.Call("POST", address, safe.machine(), headers, json)),
              address);
    };
  }

  private static Optional<URI> moved(Transport.Reply reply, URI from) {
    if (!(reply instanceof Transport.Answered answer) || answer.status() / 100 != 3) {
      return Optional.empty();
    }
    try {
      Optional<String> location = answer.header("location");
      return location.isEmpty()
          ? Optional.empty()
          : Optional.of(from.resolve(new URI(location.get())));
    } catch (URISyntaxException malformed) {
      return Optional.empty();
    }
  }

  private static Reply sorted(Transport.Reply reply, URI from) {
    return switch (reply) {
      case Transport.Answered answer -> new Reply.Answered(answer.status(), answer.body(), from);
      case Transport.Failed failed -> new Reply.Failed(failed.reason());
    };
  }
}
