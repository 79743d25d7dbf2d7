package org.creatorshub.tool.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Where each tool takes notices (Platform Notification Service 1.0), by the rules of Canvas. */
final class NoticeHandlers {
  static final String COPY = "LtiContextCopyNotice";
  static final String HELLO = "LtiHelloWorldNotice";
  static final List<String> TYPES = List.of(HELLO, COPY);

  private record Key(String client, String type) {}

  private final URI tool;
  private final Map<Key, String> handlers = new ConcurrentHashMap<>();
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

  Optional<URI> of(InstalledTool asked, String type) {
    return Optional.of(word(asked, type)).filter(text -> !text.isEmpty()).map(URI::create);
  }

  Answer list(InstalledTool asking) {
    return Answer.json(
        200,
        "application/json",
        Map.of(
            "client_id",
            asking.clientId(),
            "deployment_id",
            asking.deployment().orElseThrow(),
            "notice_handlers",
            TYPES.stream()
                .map(type -> Map.of("notice_type", type, "handler", word(asking, type)))
                .toList()));
  }

  private String word(InstalledTool asked, String type) {
    return handlers.getOrDefault(new Key(asked.clientId(), type), "");
  }

  /** A handler of another domain than the tool's is refused; an empty one is taken away. */
  Answer put(InstalledTool asking, Request request) {
    JsonNode sent = Json.read(request.body()).orElse(null);
    String type = sent == null ? "" : sent.path("notice_type").asText("");
    String handler = sent == null ? "" : sent.path("handler").asText("");
    if (!TYPES.contains(type) || !(handler.isEmpty() || handler.startsWith(tool + "/"))) {
      return Answer.text(400, "Unknown notice_type, or a handler of another domain");
    }
    handlers.put(new Key(asking.clientId(), type), handler);
    return Answer.json(200, "application/json", Map.of("notice_type", type, "handler", handler));
  }
}
