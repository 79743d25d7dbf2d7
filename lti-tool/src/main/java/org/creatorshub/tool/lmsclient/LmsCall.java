package org.creatorshub.tool.lmsclient;

import java.net.URI;
import java.util.Map;

/**
 * One call of a service.
 *
 * @param scope the one scope that the call needs
 * @param headers {@code Accept} or {@code Content-Type}, exactly as the service wants it
 */
public record LmsCall(
    String method, URI address, String scope, Map<String, String> headers, String body) {
  public LmsCall {
    headers = Map.copyOf(headers);
  }

  public static LmsCall get(URI address, String scope, String accept) {
    return new LmsCall("GET", address, scope, Map.of("Accept", accept), "");
  }

  public static LmsCall post(URI address, String scope, String type, String body) {
    return new LmsCall("POST", address, scope, Map.of("Content-Type", type), body);
  }

  public static LmsCall put(URI address, String scope, String type, String body) {
    return new LmsCall("PUT", address, scope, Map.of("Content-Type", type), body);
  }

  /** The same call for the next page of a list. */
  LmsCall at(URI page) {
    return new LmsCall(method, page, scope, headers, body);
  }
}
