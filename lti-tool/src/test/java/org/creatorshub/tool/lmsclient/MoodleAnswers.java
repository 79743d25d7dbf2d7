package org.creatorshub.tool.lmsclient;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Answers that a Moodle 4.5.6 gave. */
public final class MoodleAnswers {
  private MoodleAnswers() {}

  /** One recorded exchange: status, type, link, body. */
  public static JsonNode of(String file, String exchange) {
    try (InputStream text = MoodleAnswers.class.getResourceAsStream("/moodle-4.5.6/" + file)) {
      if (text == null) {
        throw new IllegalArgumentException(file);
      }
      JsonNode all = LenientJson.read(new String(text.readAllBytes(), StandardCharsets.UTF_8));
      return all.path(exchange);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
