package org.creatorshub.content.expression;

/** Ends a computation; never leaves this package. */
final class NotComputableException extends RuntimeException {
  NotComputableException(String reason) {
    super(reason, null, false, false);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
