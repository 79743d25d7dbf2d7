package org.creatorshub.reporting.database;

/** The embedded database could not be prepared, started or stopped; the message says what to do. */
public final class DatabaseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DatabaseException(String message) {
    super(message);
  }

  public DatabaseException(String message, Throwable cause) {
    super(message, cause);
  }
}
