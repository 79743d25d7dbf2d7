package org.creatorshub.tool.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Where the tool takes notices (Platform Notification Service 1.0), by the rules of Canvas. */
final class NoticeHandlers {
  static final String COPY = "LtiContextCopyNotice";
  static final String HELLO = "LtiHelloWorldNotice";
  static final List<String> TYPES = List.of(HELLO, COPY);

  private final URI tool;
  private final Map<String, String> handlers = new ConcurrentHashMap<>();
  private volatile String last = "{}";

  NoticeHandlers(URI tool) {
    this.tool = tool;
  }

  /** Keeps the last post, so that it can be sent again by mistake. */
  void sent(String body) {
    last = body;
  }

  Answer lastPost() {
    return Answer.json(200, "application/json", Json.read(last).orElseThrow());
  }

  Optional<URI> of(String type) {
    return Optional.ofNullable(handlers.get(type)).map(URI::create);
  }

  Answer list() {
    return Answer.json(
        200,
        "application/json",
        Map.of(
            "client_id",
            Campus.CLIENT_ID,
            "deployment_id",
            Campus.DEPLOYMENT,
            "notice_handlers",
            TYPES.stream()
                .map(
                    type -> Map.of("notice_type", type, "handler", handlers.getOrDefault(type, "")))
                .toList()));
  }

  /** A handler of another domain than the tool's is refused; an empty one is taken away. */
  Answer put(Request request) {
    JsonNode sent = Json.read(request.body()).orElse(null);
    String type = sent == null ? "" : sent.path("notice_type").asText("");
    String handler = sent == null ? "" : sent.path("handler").asText("");
    if (!TYPES.contains(type) || !(handler.isEmpty() || handler.startsWith(tool + "/"))) {
      return Answer.text(400, "Unknown notice_type, or a handler of another domain");
    }
    if (handler.isEmpty()) {
      handlers.remove(type);
    } else {
      handlers.put(type, handler);
    }
    return Answer.json(200, "application/json", Map.of("notice_type", type, "handler", handler));
  }
}
