package org.creatorshub.tool.records;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.creatorshub.reporting.lrs.Query;
import org.creatorshub.reporting.validation.Edition;
import org.creatorshub.reporting.validation.StatementReader;

/** Reads the parameters of a search (L-05): a query, or the sentence that says what is wrong. */
final class QueryReading {
  static final Set<String> KNOWN =
      Set.of(
          "agent",
          "verb",
          "activity",
          "registration",
          "related_activities",
          "related_agents",
          "since",
          "until",
          "limit",
          "format",
          "attachments",
          "ascending");

  private final Parameters parameters;
  private final StatementReader reader;
  private final Edition edition;
  private String fault = "";

  QueryReading(Parameters parameters, Edition edition) {
    this.parameters = parameters;
    this.reader = new StatementReader(edition);
    this.edition = edition;
  }

  /** Empty when nothing is wrong; ask after {@link #query}. */
  String fault() {
    return fault;
  }

  Query query() {
    Optional<ObjectNode> agent =
        read("agent", text -> reader.readActor(text.getBytes(StandardCharsets.UTF_8)));
    Optional<String> verb = read("verb", text -> Optional.of(text).filter(StatementReader::isIri));
    Optional<String> activity =
        read("activity", text -> Optional.of(text).filter(StatementReader::isIri));
    Optional<UUID> registration =
        read(
            "registration",
            text -> Optional.of(text).filter(StatementReader::isUuid).map(UUID::fromString));
    Optional<Instant> since = read("since", reader::moment);
    Optional<Instant> until = read("until", reader::moment);
    int limit = read("limit", QueryReading::count).orElse(0);
    return new Query(
        agent,
        verb,
        activity,
        registration,
        flag("related_activities"),
        flag("related_agents"),
        since,
        until,
        limit,
        flag("ascending"),
        edition);
  }

  private boolean flag(String name) {
    return read(
            name,
            text ->
                Set.of("true", "false").contains(text)
                    ? Optional.of(text.equals("true"))
                    : Optional.empty())
        .orElse(false);
  }

  private <T> Optional<T> read(String name, Function<String, Optional<T>> check) {
    Optional<String> text = parameters.get(name);
    Optional<T> value = text.flatMap(check);
    if (text.isPresent() && value.isEmpty()) {
      fault = "The parameter " + name + " is not valid (L-03)";
    }
    return value;
  }

  private static Optional<Integer> count(String text) {
    return text.matches("\\d{1,9}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
  }
}
