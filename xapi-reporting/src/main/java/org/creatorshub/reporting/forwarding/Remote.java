package org.creatorshub.reporting.forwarding;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Carries one request to a target; follows no redirect, ends in time, reads no endless answer. */
@FunctionalInterface
public interface Remote {
  Reply ask(Target target, Request request);

  /**
   * One request.
   *
   * @param path below the endpoint, with its query
   * @param contentType of the body
   * @param body empty when there is none
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Request(String method, String path, String contentType, byte[] body) {

    /** Asks for something. */
    public static Request get(String path) {
      return new Request("GET", path, "", new byte[0]);
    }

    /** Sends JSON. */
    public static Request post(String path, String json) {
      return new Request("POST", path, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** What came back, if anything did. */
  sealed interface Reply {}

  /** An answer of any status. */
  record Answered(int status, Optional<String> retryAfter, String body) implements Reply {}

  /** No answer: no connection, or none in time. */
  record Failed(String reason) implements Reply {}

  /** The address may not be asked; nothing was sent there (O-13). */
  record Unsafe(String reason) implements Reply {}
}
