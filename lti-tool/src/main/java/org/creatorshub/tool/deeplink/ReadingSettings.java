package org.creatorshub.tool.deeplink;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.tool.lmsclient.LenientJson;

/** Reads the claim {@code deep_linking_settings}, taking the cautious value for what is odd. */
final class ReadingSettings {
  private static final int MOST = 50;

  private ReadingSettings() {}

  static DeepLinkRequest read(String json, String deployment) {
    JsonNode settings = LenientJson.read(json);
    JsonNode data = settings.path("data");
    return new DeepLinkRequest(
        URI.create(settings.path("deep_link_return_url").asText()),
        deployment,
        new Accepts(
            set(settings.path("accept_types")),
            set(settings.path("accept_presentation_document_targets")),
            media(settings.path("accept_media_types")),
            settings.path("accept_multiple").asBoolean(false),
            columns(settings.path("accept_lineitem")),
            settings.path("auto_create").asBoolean(false)),
        settings.path("title").asText(""),
        data.isTextual() ? Optional.of(data.asText()) : Optional.empty());
  }

  private static Accepts.Columns columns(JsonNode said) {
    if (said.isMissingNode() || said.isNull()) {
      return Accepts.Columns.UNSAID;
    }
    return said.asBoolean(true) ? Accepts.Columns.TAKEN : Accepts.Columns.IGNORED;
  }

  private static Set<String> set(JsonNode array) {
    return new LinkedHashSet<>(texts(array));
  }

  /** One text with commas (Deep Linking 2.0, 4.4.1), or an array as some send it. */
  private static List<String> media(JsonNode said) {
    return said.isTextual()
        ? List.of(said.asText().split(",", -1)).stream()
            .map(String::strip)
            .filter(kind -> !kind.isEmpty())
            .limit(MOST)
            .toList()
        : texts(said);
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    for (JsonNode member : array) {
      if (member.isTextual() && texts.size() < MOST) {
        texts.add(member.asText());
      }
    }
    return texts;
  }
}
