package org.creatorshub.reporting.lrs;

/** The record store cannot go on; a fault of ours, not of what was sent. */
public final class RecordStoreException extends RuntimeException {
  public RecordStoreException(String message) {
    super(message);
  }

  RecordStoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
