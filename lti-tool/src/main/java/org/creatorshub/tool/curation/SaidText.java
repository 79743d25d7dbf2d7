package org.creatorshub.tool.curation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.creatorshub.tool.portfolio.Feedback;

/** What others said elsewhere, as it is kept with an imported piece. */
final class SaidText {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<Feedback.Said>> SAID = new TypeReference<>() {};

  private SaidText() {}

  static String write(List<Feedback.Said> said) {
    try {
      return said.isEmpty() ? "" : JSON.writeValueAsString(said);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Texts and numbers are always JSON", e);
    }
  }

  /** Nothing where it cannot be read. */
  static List<Feedback.Said> read(String text) {
    try {
      return text.startsWith("[") ? JSON.readValue(text, SAID) : List.of();
    } catch (JsonProcessingException unreadable) {
      return List.of();
    }
  }
}
