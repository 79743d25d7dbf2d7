package org.creatorshub.tool.outside;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A statement as the player of a package writes it. */
record PackageStatement(JsonNode json) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  UUID id() {
    return UUID.fromString(json.path("id").asText());
  }

  /** The last word of the verb. */
  String verb() {
    String iri = json.path("verb").path("id").asText();
    return iri.startsWith("http://adlnet.gov/expapi/verbs/")
        ? iri.substring(iri.lastIndexOf('/') + 1)
        : "";
  }

  /** The identifiers of what it is about and of what that belongs to. */
  Stream<String> about() {
    JsonNode around = json.path("context").path("contextActivities").path("grouping");
    Stream<JsonNode> groups =
        around.isObject() ? Stream.of(around) : StreamSupport.stream(around.spliterator(), false);
    return Stream.concat(
        Stream.of(json.path("object").path("id").asText()),
        groups.map(group -> group.path("id").asText()));
  }

  /** The question that was answered, by its id in the course. */
  Optional<String> question() {
    String object = json.path("object").path("id").asText();
    int at = object.lastIndexOf("/questions/");
    return at < 0 ? Optional.empty() : Optional.of(object.substring(at + "/questions/".length()));
  }

  String interaction() {
    return json.at("/object/definition/interactionType").asText("other");
  }

  Optional<String> response() {
    return Optional.ofNullable(json.at("/result/response").textValue());
  }

  boolean success() {
    return json.at("/result/success").asBoolean(false);
  }

  /** 0 to 1. */
  Optional<BigDecimal> scaled() {
    JsonNode scaled = json.at("/result/score/scaled");
    return scaled.isNumber()
        ? Optional.of(scaled.decimalValue().max(BigDecimal.ZERO).min(BigDecimal.ONE))
        : Optional.empty();
  }

  /** 0 to 100, two decimals. */
  Optional<BigDecimal> percent() {
    return scaled().map(share -> share.multiply(HUNDRED).setScale(2, RoundingMode.HALF_UP));
  }

  Duration duration() {
    try {
      String text = json.at("/result/duration").asText();
      return text.isEmpty() ? Duration.ZERO : Duration.parse(text).abs();
    } catch (DateTimeException unreadable) {
      return Duration.ZERO;
    }
  }

  /** When it happened; empty where that cannot be read. */
  Optional<Instant> when() {
    try {
      String text = json.path("timestamp").asText(json.path("stored").asText());
      return Optional.of(OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MILLIS));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }
}
