package org.creatorshub.tool.launch.check;

import java.util.Arrays;
import java.util.Optional;

/** The messages that we answer (LTI-LAUNCH-18). */
public enum MessageKind {
  RESOURCE_LINK("LtiResourceLinkRequest"),
  DEEP_LINKING("LtiDeepLinkingRequest"),
  SUBMISSION_REVIEW("LtiSubmissionReviewRequest"),
  DATA_PRIVACY("LtiDataPrivacyLaunchRequest");

  /** The name of {@link #DATA_PRIVACY} in older code. */
  private static final String OLDER = "DataPrivacyLaunchRequest";

  private final String messageType;

  MessageKind(String messageType) {
    this.messageType = messageType;
  }

  public String messageType() {
    return messageType;
  }

  static Optional<MessageKind> of(String messageType) {
    String asked = messageType.equals(OLDER) ? DATA_PRIVACY.messageType : messageType;
    return Arrays.stream(values()).filter(kind -> kind.messageType.equals(asked)).findFirst();
  }
}
