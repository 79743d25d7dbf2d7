package org.creatorshub.tool.launch.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** What may be written to the log about a refused launch: no token, no name, no address. */
final class Trace {
  private Trace() {}

  static String of(LaunchAttempt attempt) {
    String platform = attempt.platformIfKnown().map(p -> p.id().toString()).orElse("unknown");
    Optional<Jws> jws = attempt.jwsIfRead();
    return "platform "
        + platform
        + ", kid "
        + member(jws.map(Jws::header), "kid")
        + ", alg "
        + member(jws.map(Jws::header), "alg")
        + ", message "
        + member(jws.map(Jws::body), Claims.LTI + "message_type")
        + ", clock difference "
        + difference(attempt, jws);
  }

  private static String difference(LaunchAttempt attempt, Optional<Jws> jws) {
    return jws.map(message -> message.body().path("iat"))
        .filter(JsonNode::isNumber)
        .map(iat -> (long) (attempt.now().getEpochSecond() - iat.doubleValue()) + " s")
        .orElse("unknown");
  }

  private static String member(Optional<JsonNode> object, String name) {
    return object
        .flatMap(node -> Claims.text(node.path(name)))
        .map(text -> text.replaceAll("[^A-Za-z0-9._:-]", "?"))
        .map(text -> text.substring(0, Math.min(60, text.length())))
        .orElse("none");
  }
}
