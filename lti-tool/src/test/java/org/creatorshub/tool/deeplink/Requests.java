package org.creatorshub.tool.deeplink;

import java.util.Map;
import org.creatorshub.tool.lmsclient.LenientJson;

/** Deep linking requests as an LMS sends them, changed where a test says so. */
final class Requests {
  static final String RETURN = "https://lms.example/return?course=2";

  private Requests() {}

  static DeepLinkRequest with(Map<String, Object> changes) {
    Map<String, Object> settings =
        new java.util.LinkedHashMap<>(
            Map.of(
                "deep_link_return_url",
                RETURN,
                "accept_types",
                java.util.List.of("ltiResourceLink"),
                "accept_presentation_document_targets",
                java.util.List.of("iframe", "window"),
                "accept_multiple",
                true,
                "data",
                "opaque <data>"));
    settings.putAll(changes);
    return ReadingSettings.read(LenientJson.write(settings), "dep-1");
  }
}
