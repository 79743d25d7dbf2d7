package org.creatorshub.tool.lmsclient;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * One call of a service.
 *
 * @param scope the one scope that the call needs
 * @param deployment the deployment in whose name we call, as the LMS knows it (Core 6.2.1)
 * @param headers {@code Accept} or {@code Content-Type}, exactly as the service wants it
 */
public record LmsCall(
    String method,
    URI address,
    String scope,
    Optional<String> deployment,
    Map<String, String> headers,
    String body) {
  public LmsCall {
    headers = Map.copyOf(headers);
  }

  public static LmsCall get(URI address, String scope, String accept) {
    return new LmsCall("GET", address, scope, Optional.empty(), Map.of("Accept", accept), "");
  }

  public static LmsCall post(URI address, String scope, String type, String body) {
    return sending("POST", address, scope, type, body);
  }

  public static LmsCall put(URI address, String scope, String type, String body) {
    return sending("PUT", address, scope, type, body);
  }

  public static LmsCall delete(URI address, String scope) {
    return new LmsCall("DELETE", address, scope, Optional.empty(), Map.of(), "");
  }

  private static LmsCall sending(
      String method, URI address, String scope, String type, String body) {
    return new LmsCall(
        method, address, scope, Optional.empty(), Map.of("Content-Type", type), body);
  }

  /** The same call with a token that names the deployment. */
  public LmsCall inDeployment(String id) {
    return new LmsCall(method, address, scope, Optional.of(id), headers, body);
  }

  /** The same call for the next page of a list. */
  LmsCall at(URI page) {
    return new LmsCall(method, page, scope, deployment, headers, body);
  }
}
