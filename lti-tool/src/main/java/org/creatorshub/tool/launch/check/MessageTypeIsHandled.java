package org.creatorshub.tool.launch.check;

import java.util.Optional;
import org.creatorshub.tool.refusal.Refusal;

/** LTI-LAUNCH-18: a message that we answer (Core 5.3.1). */
final class MessageTypeIsHandled implements LaunchCheck {
  @Override
  public String id() {
    return "LTI-LAUNCH-18";
  }

  @Override
  public Optional<Refusal> check(LaunchAttempt attempt) {
    Optional<MessageKind> kind =
        Claims.text(attempt.claims().lti("message_type")).flatMap(MessageKind::of);
    kind.ifPresent(attempt::asks);
    return requireOfPlatform(kind.isPresent(), 400, "This kind of message is not supported.");
  }
}
