package org.creatorshub.tool.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the sandbox sends back. */
record Answer(int status, String type, String body, Map<String, String> headers) {

  static Answer page(String html) {
    return new Answer(200, "text/html; charset=utf-8", html, Map.of());
  }

  static Answer text(int status, String text) {
    return new Answer(status, "text/plain; charset=utf-8", text, Map.of());
  }

  static Answer json(int status, String type, Object value) {
    return new Answer(status, type, Json.write(value), Map.of());
  }

  static Answer redirect(String to) {
    return text(303, "").with("Location", to);
  }

  Answer withStatus(int otherStatus) {
    return new Answer(otherStatus, type, body, headers);
  }

  Answer with(String name, String value) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.put(name, value);
    return new Answer(status, type, body, all);
  }
}
