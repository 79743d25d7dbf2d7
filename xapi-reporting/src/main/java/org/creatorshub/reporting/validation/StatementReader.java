package org.creatorshub.reporting.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Reads one statement or a list of statements strictly, as an edition of the standard demands.
 *
 * <p>Attachments must bring a {@code fileUrl} unless their data came along.
 */
public final class StatementReader {
  private final Edition edition;

  public StatementReader(Edition edition) {
    this.edition = edition;
  }

  public Reading read(byte[] utf8) {
    return read(utf8, Set.of());
  }

  /**
   * Reads statements whose files came along.
   *
   * @param alongside SHA-2 hashes of the files, in lower case
   */
  public Reading read(byte[] utf8, Set<String> alongside) {
    Spot.Faults faults = new Spot.Faults();
    Optional<JsonNode> json =
        StrictJson.read(utf8, message -> faults.add(new Fault("", "V-01", message)));
    json.ifPresent(node -> check(Spot.top(node, edition, faults), alongside));
    if (json.isEmpty() || !faults.found().isEmpty()) {
      return new Reading.Refused(faults.found());
    }
    return accepted(json.get());
  }

  /** The faults of one statement that was built and not read; empty when it is valid. */
  public List<Fault> check(ObjectNode statement) {
    Spot.Faults faults = new Spot.Faults();
    checkOne(Spot.top(statement, edition, faults), Set.of());
    return faults.found();
  }

  /** An agent or identified group, as parameters name them; empty when it is not one. */
  public Optional<ObjectNode> readActor(byte[] utf8) {
    Spot.Faults faults = new Spot.Faults();
    Optional<JsonNode> json =
        StrictJson.read(utf8, message -> faults.add(new Fault("", "V-01", message)));
    json.ifPresent(node -> ActorCheck.identified(Spot.top(node, edition, faults)));
    return faults.found().isEmpty() ? json.map(ObjectNode.class::cast) : Optional.empty();
  }

  /** The moment that a parameter names; empty when it is not written as the edition demands. */
  public Optional<Instant> moment(String text) {
    return Spot.timestamp(edition).accepts(text) ? Timestamps.parse(text) : Optional.empty();
  }

  public static boolean isUuid(String text) {
    return Format.UUID.accepts(text);
  }

  public static boolean isIri(String text) {
    return Format.IRI.accepts(text);
  }

  private static void check(Spot body, Set<String> alongside) {
    if (!body.node().isArray()) {
      checkOne(body, alongside);
      return;
    }
    body.each(statement -> checkOne(statement, alongside));
    Set<String> seen = new HashSet<>();
    body.each(
        statement -> {
          String id = statement.node().path("id").asText().toLowerCase(Locale.ROOT);
          if (!id.isEmpty() && !seen.add(id)) {
            statement.at("id").fault("V-03", "stands twice in the list");
          }
        });
  }

  private static void checkOne(Spot statement, Set<String> alongside) {
    StatementCheck.statement(statement);
    statement.optional("attachments", list -> dataIsThere(list, alongside));
    Spot object = statement.at("object");
    if (object.has("attachments")) {
      object.optional("attachments", list -> dataIsThere(list, alongside));
    }
  }

  private static void dataIsThere(Spot attachments, Set<String> alongside) {
    if (attachments.node().isArray()) {
      attachments.each(
          attachment -> {
            String hash = attachment.node().path("sha2").asText().toLowerCase(Locale.ROOT);
            if (attachment.node().isObject()
                && !attachment.has("fileUrl")
                && !alongside.contains(hash)) {
              attachment.fault("V-14", "needs a fileUrl, because no data of it came along");
            }
          });
    }
  }

  private static Reading.Accepted accepted(JsonNode json) {
    if (json instanceof ObjectNode single) {
      return new Reading.Accepted(List.of(single), true);
    }
    List<ObjectNode> all =
        StreamSupport.stream(json.spliterator(), false).map(ObjectNode.class::cast).toList();
    return new Reading.Accepted(all, false);
  }
}
