package org.creatorshub.reporting.validation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * JSON without mercy: UTF-8 only, no key twice, nothing after the value, at most 32 levels; numbers
 * keep their exact value.
 */
public final class StrictJson {
  private static final int DEPTH = 32;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  // a source in a message would show people's data in logs
                  .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEPTH)
                          .maxNumberLength(100)
                          .build())
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private StrictJson() {}

  /** The value, or empty after telling {@code refusal} what is wrong with the text. */
  public static Optional<JsonNode> read(byte[] utf8, Consumer<String> refusal) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
      JsonNode node = MAPPER.readTree(text);
      if (node == null || node.isMissingNode()) {
        refusal.accept("nothing was sent");
        return Optional.empty();
      }
      if ((text.contains("\\ud") || text.contains("\\uD")) && halved(node)) {
        refusal.accept("a text holds half a character");
        return Optional.empty();
      }
      return Optional.of(node);
    } catch (CharacterCodingException e) {
      refusal.accept("the text is not UTF-8");
    } catch (JsonProcessingException e) {
      refusal.accept("not strict JSON: " + e.getOriginalMessage());
    } catch (NumberFormatException e) {
      refusal.accept("a number has more digits before or after its point than can be kept");
    }
    return Optional.empty();
  }

  /** Escapes can spell half of a surrogate pair, which no database keeps. */
  private static boolean halved(JsonNode node) {
    if (node.isTextual()) {
      return !StandardCharsets.UTF_8.newEncoder().canEncode(node.textValue());
    }
    for (JsonNode child : node) {
      if (halved(child)) {
        return true;
      }
    }
    return node.properties().stream()
        .anyMatch(entry -> !StandardCharsets.UTF_8.newEncoder().canEncode(entry.getKey()));
  }
}
