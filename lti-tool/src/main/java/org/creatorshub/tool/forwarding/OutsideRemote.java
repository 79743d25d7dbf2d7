package org.creatorshub.tool.forwarding;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.reporting.forwarding.Remote;
import org.creatorshub.reporting.forwarding.Target;
import org.creatorshub.tool.lmsclient.Transport;
import org.creatorshub.tool.registration.Outside;
import org.creatorshub.tool.registration.SafeAddresses.Verdict;

/** Asks targets; every address is judged each time, and the connection goes where it was judged. */
public final class OutsideRemote implements Remote {
  /** A hundred statements may take a slow store a while. */
  private static final Duration PATIENCE = Duration.ofSeconds(25);

  private final TargetAddresses addresses;
  private final Outside outside;

  public OutsideRemote(TargetAddresses addresses, Outside outside) {
    this.addresses = addresses;
    this.outside = outside;
  }

  @Override
  public Reply ask(Target target, Request request) {
    URI address = URI.create(target.endpoint() + request.path());
    return switch (addresses.judge(address)) {
      case Verdict.Unsafe unsafe -> new Unsafe("Its address may not be used. " + unsafe.sentence());
      case Verdict.Safe safe ->
          reply(
              outside.send(
                  new Outside.Call(
                      request.method(),
                      address,
                      safe.machine(),
                      headers(target, request),
                      request.body(),
                      Optional.of(PATIENCE))));
    };
  }

  private static Map<String, String> headers(Target target, Request request) {
    String login = target.account() + ":" + target.secret();
    Map<String, String> headers =
        new HashMap<>(
            Map.of(
                "Accept",
                "application/json",
                "X-Experience-API-Version",
                target.edition().header(),
                "Authorization",
                "Basic "
                    + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8))));
    if (request.body().length > 0) {
      headers.put("Content-Type", request.contentType());
    }
    return headers;
  }

  private static Reply reply(Transport.Reply reply) {
    return switch (reply) {
      case Transport.Answered answer ->
          new Answered(answer.status(), answer.header("retry-after"), answer.body());
      case Transport.Failed failed ->
          new Failed(failed.reason().replace("no connection to the LMS", "no connection"));
    };
  }
}
