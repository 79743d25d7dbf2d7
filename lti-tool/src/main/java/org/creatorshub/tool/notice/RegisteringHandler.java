package org.creatorshub.tool.notice;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.creatorshub.tool.lmsclient.LenientJson;
import org.creatorshub.tool.lmsclient.LmsAnswer;
import org.creatorshub.tool.lmsclient.LmsCall;
import org.creatorshub.tool.lmsclient.LmsClient;
import org.creatorshub.tool.platform.Platform;

/** Sees to it that platforms know where to post their notices (LTI-PNS-04). */
public final class RegisteringHandler {
  private static final String SCOPE = "https://purl.imsglobal.org/spec/lti/scope/noticehandlers";
  private static final String TYPE = "application/json";
  private static final Duration LOOK_EVERY = Duration.ofDays(7);
  private static final Duration TRY_EVERY = Duration.ofHours(1);

  private final Handlers handlers;
  private final List<String> wanted;
  private final URI ours;
  private final Function<UUID, Optional<Platform>> platforms;
  private final LmsClient client;
  private final Clock clock;

  /**
   * @param wanted the types of notices that somebody works on
   * @param ours the address that takes them
   */
  public RegisteringHandler(
      Handlers handlers,
      List<String> wanted,
      URI ours,
      Function<UUID, Optional<Platform>> platforms,
      LmsClient client,
      Clock clock) {
    this.handlers = handlers;
    this.wanted = List.copyOf(wanted);
    this.ours = ours;
    this.platforms = platforms;
    this.client = client;
    this.clock = clock;
  }

  /** Looks after every service that is due; how many. Waits for the platforms. */
  public int registerDue() {
    Instant now = clock.instant();
    List<Handlers.Due> due = handlers.due(now.minus(LOOK_EVERY), now.minus(TRY_EVERY));
    for (Handlers.Due service : due) {
      Optional<String> fault = platforms.apply(service.platform()).flatMap(p -> see(p, service));
      fault.ifPresentOrElse(
          reason -> handlers.failed(service, clock.instant(), reason),
          () -> handlers.registered(service, clock.instant()));
    }
    return due.size();
  }

  /** The reason why a handler is not registered. */
  private Optional<String> see(Platform platform, Handlers.Due service) {
    URI address = URI.create(service.offer().address());
    LmsAnswer answer = client.send(platform, call(LmsCall.get(address, SCOPE, TYPE), service));
    if (!(answer instanceof LmsAnswer.Received registered)) {
      return Optional.of(reason(answer));
    }
    JsonNode known = LenientJson.read(registered.body()).path("notice_handlers");
    return wanted.stream()
        .filter(service.offer().types()::contains)
        .filter(type -> !knows(known, type))
        .flatMap(type -> put(platform, service, type).stream())
        .findFirst();
  }

  private boolean knows(JsonNode handlersThere, String type) {
    for (JsonNode handler : handlersThere) {
      if (handler.path("notice_type").asText().equals(type)) {
        return handler.path("handler").asText().equals(ours.toString());
      }
    }
    return false;
  }

  private static LmsCall call(LmsCall call, Handlers.Due service) {
    return call.inDeployment(service.deploymentId());
  }

  private Optional<String> put(Platform platform, Handlers.Due service, String type) {
    URI address = URI.create(service.offer().address());
    String body = LenientJson.write(Map.of("notice_type", type, "handler", ours.toString()));
    LmsAnswer answer =
        client.send(platform, call(LmsCall.put(address, SCOPE, TYPE, body), service));
    return answer instanceof LmsAnswer.Received ? Optional.empty() : Optional.of(reason(answer));
  }

  private static String reason(LmsAnswer answer) {
    return switch (answer) {
      case LmsAnswer.Busy busy -> busy.reason();
      case LmsAnswer.NoAccess none -> none.reason();
      case LmsAnswer.Refused refused -> "the LMS answered " + refused.status();
      case LmsAnswer.Received received -> "the LMS answered " + received.status();
    };
  }
}
