package org.creatorshub.reporting.validation;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Results and scores (V-06, V-11). */
final class ResultCheck {
  private ResultCheck() {}

  static void result(Spot spot) {
    if (spot.object(
        Set.of("score", "success", "completion", "response", "duration", "extensions"))) {
      spot.optional("score", ResultCheck::score);
      spot.optional("success", Spot::bool);
      spot.optional("completion", Spot::bool);
      spot.optional("response", response -> response.text(Format.ANY));
      spot.optional("duration", duration -> duration.text(Format.DURATION));
      spot.optional("extensions", Spot::extensions);
    }
  }

  private static void score(Spot spot) {
    if (!spot.object(Set.of("scaled", "raw", "min", "max"))) {
      return;
    }
    List.of("scaled", "raw", "min", "max").forEach(name -> spot.optional(name, Spot::number));
    ordered(spot, value(spot, "scaled"), Optional.of(BigDecimal.ONE), "scaled is above 1");
    ordered(
        spot, Optional.of(BigDecimal.ONE.negate()), value(spot, "scaled"), "scaled is below -1");
    ordered(spot, value(spot, "raw"), value(spot, "max"), "raw is above max");
    ordered(spot, value(spot, "min"), value(spot, "raw"), "raw is below min");
    Optional<BigDecimal> max = value(spot, "max");
    if (value(spot, "min")
        .filter(min -> max.isPresent() && min.compareTo(max.get()) >= 0)
        .isPresent()) {
      spot.fault("V-11", "min must be below max");
    }
  }

  private static void ordered(
      Spot spot, Optional<BigDecimal> low, Optional<BigDecimal> high, String message) {
    if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
      spot.fault("V-11", message);
    }
  }

  private static Optional<BigDecimal> value(Spot spot, String member) {
    JsonNode node = spot.node().path(member);
    return node.isNumber() ? Optional.of(node.decimalValue()) : Optional.empty();
  }
}
