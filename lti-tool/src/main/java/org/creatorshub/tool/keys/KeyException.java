package org.creatorshub.tool.keys;

/** Our own keys cannot be used: a fault of this installation, never of a caller. */
public final class KeyException extends RuntimeException {
  KeyException(String message) {
    super(message);
  }

  KeyException(String message, Throwable cause) {
    super(message, cause);
  }
}
