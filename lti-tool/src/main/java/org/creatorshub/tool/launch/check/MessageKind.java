package org.creatorshub.tool.launch.check;

import java.util.Arrays;
import java.util.Optional;

/** The messages that we answer (LTI-LAUNCH-18). */
public enum MessageKind {
  RESOURCE_LINK("LtiResourceLinkRequest"),
  DEEP_LINKING("LtiDeepLinkingRequest");

  private final String messageType;

  MessageKind(String messageType) {
    this.messageType = messageType;
  }

  public String messageType() {
    return messageType;
  }

  static Optional<MessageKind> of(String messageType) {
    return Arrays.stream(values()).filter(kind -> kind.messageType.equals(messageType)).findFirst();
  }
}
