package org.creatorshub.tool.lmsclient;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.creatorshub.tool.platform.Platform;

/** Calls the services of an LMS in our name. */
public final class LmsClient {
  private final Transport transport;
  private final AccessTokens tokens;
  private final Clock clock;
  private final Predicate<URI> trusted;

  /**
   * @param trusted which addresses may be called at all: https, or http on this machine for tests
   */
  public LmsClient(
      Transport transport, AssertionSigner signer, Clock clock, Predicate<URI> trusted) {
    this.transport = transport;
    this.trusted = trusted;
    this.tokens = new AccessTokens(new TokenRequest(transport, signer, clock), clock);
    this.clock = clock;
  }

  /** One call; a refused token is renewed once (LTI-AGS-12). */
  public LmsAnswer send(Platform platform, LmsCall call) {
    return trusted.test(call.address())
        ? attempt(platform, call, true)
        : new LmsAnswer.Refused(0, "not an address that we call");
  }

  private LmsAnswer attempt(Platform platform, LmsCall call, boolean mayRenew) {
    return switch (tokens.token(platform, call)) {
      case TokenResult.Denied denied -> new LmsAnswer.NoAccess(denied.reason(), denied.off());
      case TokenResult.Unavailable none -> new LmsAnswer.Busy(none.reason(), none.after());
      case TokenResult.Granted granted -> {
        Transport.Reply reply = transport.send(message(call, granted.token()));
        if (reply instanceof Transport.Answered answer && answer.status() == 401) {
          tokens.forget(platform, call, granted);
          yield mayRenew
              ? attempt(platform, call, false)
              : new LmsAnswer.NoAccess("the LMS refuses the token that it gave");
        }
        yield sorted(reply, call.address());
      }
    };
  }

  private static Transport.Message message(LmsCall call, String token) {
    Map<String, String> headers = new HashMap<>(call.headers());
    headers.put("Authorization", "Bearer " + token);
    return new Transport.Message(call.method(), call.address(), headers, call.body());
  }

  private LmsAnswer sorted(Transport.Reply reply, URI from) {
    return switch (reply) {
      case Transport.Failed failed -> new LmsAnswer.Busy(failed.reason(), Optional.empty());
      case Transport.Answered answer when answer.status() / 100 == 2 ->
          new LmsAnswer.Received(
              answer.status(),
              answer.body(),
              Links.next(answer.headers().getOrDefault("link", List.of()), from),
              Links.differences(answer.headers().getOrDefault("link", List.of()), from));
      case Transport.Answered answer when passing(answer) ->
          new LmsAnswer.Busy(
              "the LMS answered " + answer.status(),
              RetryAfter.of(answer.header("retry-after"), Instant.now(clock)));
      case Transport.Answered answer -> new LmsAnswer.Refused(answer.status(), answer.body());
    };
  }

  /** 403 with an empty allowance is how Canvas throttles. */
  private static boolean passing(Transport.Answered answer) {
    boolean throttled =
        answer.status() == 403
            && answer
                .header("x-rate-limit-remaining")
                .filter(text -> text.matches("0+(\\.0+)?"))
                .isPresent();
    return answer.status() == 429 || answer.status() == 408 || answer.status() >= 500 || throttled;
  }
}
