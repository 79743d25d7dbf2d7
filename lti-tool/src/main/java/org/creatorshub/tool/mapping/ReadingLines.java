package org.creatorshub.tool.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.content.course.Unit;
import org.creatorshub.reporting.validation.Edition;
import org.creatorshub.reporting.validation.Reading;
import org.creatorshub.reporting.validation.StatementReader;
import org.creatorshub.reporting.validation.StrictJson;
import org.creatorshub.tool.outside.TellingPackages;

/** Reads one line: a statement of a package about a unit of ours, or nothing for us. */
final class ReadingLines {
  private static final int LONGEST_LABEL = 200;
  private final TellingPackages telling;
  private final String ownPeople;

  /**
   * @param ownPeople home page of our own learners, whose statements are counted already
   */
  ReadingLines(TellingPackages telling, String ownPeople) {
    this.telling = telling;
    this.ownPeople = ownPeople;
  }

  Optional<OutsideStatement> read(String line) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    return new StatementReader(Edition.V1_0_3).read(bytes) instanceof Reading.Accepted accepted
            && accepted.single()
        ? statement(accepted.statements().getFirst())
        : Optional.empty();
  }

  /** A statement that was checked when it was stored. */
  Optional<OutsideStatement> kept(String document) {
    return StrictJson.read(document.getBytes(StandardCharsets.UTF_8), message -> {})
        .filter(ObjectNode.class::isInstance)
        .map(ObjectNode.class::cast)
        .flatMap(this::statement);
  }

  private Optional<OutsideStatement> statement(ObjectNode json) {
    Optional<Unit> unit = telling.unit(json);
    Optional<Instant> at = moment(json.path("timestamp").asText());
    String key = key(json.path("actor"));
    String id = json.path("id").asText();
    if (unit.isEmpty() || at.isEmpty() || key.isEmpty() || id.isEmpty()) {
      return Optional.empty();
    }
    String verb = json.path("verb").path("id").asText();
    return Optional.of(
        new OutsideStatement(
            UUID.fromString(id),
            UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
            label(json.path("actor")),
            unit.get().id(),
            verb.substring(verb.lastIndexOf('/') + 1),
            at.get(),
            json));
  }

  /**
   * What identifies an agent (xAPI 1.0.3, part 2, 2.4.2.3); empty for groups and our own people.
   */
  private String key(JsonNode actor) {
    JsonNode account = actor.path("account");
    String home = account.path("homePage").asText();
    if (actor.path("objectType").asText("Agent").equals("Group") || home.equals(ownPeople)) {
      return "";
    }
    if (!home.isEmpty()) {
      return "account\n" + home + "\n" + account.path("name").asText();
    }
    for (String member : new String[] {"mbox", "mbox_sha1sum", "openid"}) {
      if (actor.path(member).isTextual()) {
        return member + "\n" + actor.path(member).asText();
      }
    }
    return "";
  }

  private static String label(JsonNode actor) {
    String called = actor.path("name").asText();
    JsonNode account = actor.path("account");
    String known =
        account.isObject()
            ? account.path("name").asText() + " at " + account.path("homePage").asText()
            : actor
                .path("mbox")
                .asText(actor.path("openid").asText(actor.path("mbox_sha1sum").asText()))
                .replaceFirst("^mailto:", "");
    String label = called.isEmpty() ? known : called + " (" + known + ")";
    String clean = label.replaceAll("\\p{Cntrl}+", " ").strip();
    return clean.length() > LONGEST_LABEL ? clean.substring(0, LONGEST_LABEL) : clean;
  }

  private static Optional<Instant> moment(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }
}
