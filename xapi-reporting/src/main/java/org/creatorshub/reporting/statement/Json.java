package org.creatorshub.reporting.statement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** Small pieces of JSON. */
final class Json {
  static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Json() {}

  static ObjectNode object() {
    return NODES.objectNode();
  }

  static JsonNode text(String text) {
    return NODES.textNode(text);
  }

  /** A number with at most four decimals and no idle zeros. */
  static BigDecimal number(BigDecimal value) {
    BigDecimal plain = value.setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0, RoundingMode.UNNECESSARY) : plain;
  }

  /** A score out of a hundred. */
  static ObjectNode score(BigDecimal percent) {
    return object()
        .put("scaled", number(percent.movePointLeft(2)))
        .put("raw", number(percent))
        .put("min", 0)
        .put("max", 100);
  }

  /** {@code PTnS} with at most two decimals, cut and not rounded (ST-7). */
  static String duration(Duration time) {
    long millis = Math.max(0, time.toMillis());
    BigDecimal seconds =
        BigDecimal.valueOf(millis, 3).setScale(2, RoundingMode.DOWN).stripTrailingZeros();
    return "PT" + seconds.toPlainString() + "S";
  }
}
