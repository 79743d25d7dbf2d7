package org.creatorshub.tool.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What a page is told about a draft that it saved while somebody was writing.
 *
 * @param status of HTTP: 200 saved, 409 something newer is kept, 422 refused
 * @param json {@code revision} and {@code at}, or {@code id} and {@code sentence} of the refusal
 */
public record DraftSaid(int status, String json) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public static DraftSaid kept(int revision, Optional<Instant> at) {
    return new DraftSaid(
        200, written(Map.of("revision", revision, "at", at.map(Instant::toString).orElse(""))));
  }

  public static DraftSaid refused(String id, String sentence, boolean changedMeanwhile) {
    return new DraftSaid(
        changedMeanwhile ? 409 : 422, written(Map.of("id", id, "sentence", sentence)));
  }

  /** The revision that a page of ours sent along; anything else counts as none. */
  public static int revision(String sent) {
    return sent.matches("[0-9]{1,9}") ? Integer.parseInt(sent) : 0;
  }

  private static String written(Map<String, ?> document) {
    try {
      return JSON.writeValueAsString(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Texts and numbers are always JSON", e);
    }
  }
}
