package org.creatorshub.tool.launch.check;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.creatorshub.tool.refusal.Refusal;

/** LTI-PNS-03: the notice has an id, a type, a time and a nonce, so that it counts once. */
final class NoticeIsNamed implements LaunchCheck {
  @Override
  public String id() {
    return "LTI-PNS-03";
  }

  @Override
  public Optional<Refusal> check(LaunchAttempt attempt) {
    Claims claims = attempt.claims();
    boolean named =
        Claims.id(claims.lti("notice", "id")).isPresent()
            && Claims.id(claims.lti("notice", "type")).isPresent()
            && Claims.id(claims.at("nonce")).isPresent()
            && sentAt(claims).isPresent();
    return requireOfPlatform(named, 400, "The notice has no id, type, time or nonce.");
  }

  static Optional<Instant> sentAt(Claims claims) {
    try {
      return Claims.id(claims.lti("notice", "timestamp"))
          .map(text -> OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException malformed) {
      return Optional.empty();
    }
  }
}
