package org.creatorshub.tool.sandbox;

import java.util.Map;
import java.util.Optional;

/** What a browser or the tool sent; header names are in lower case. */
record Request(
    String method,
    String path,
    Params query,
    Params form,
    Map<String, String> headers,
    String body) {

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  /** Query for GET, form for POST: authorization requests may come either way. */
  Params sent() {
    return method.equals("POST") ? form : query;
  }
}
