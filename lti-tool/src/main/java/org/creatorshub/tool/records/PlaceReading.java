package org.creatorshub.tool.records;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.creatorshub.reporting.document.Shelf;
import org.creatorshub.reporting.validation.Edition;
import org.creatorshub.reporting.validation.StatementReader;

/** Reads which documents a request means, or the sentence that says what is wrong (L-03). */
final class PlaceReading {
  private static final int LONGEST_NAME = 1_024;
  private static final int LONGEST = 8_192;

  private final Parameters parameters;
  private final DocumentKind kind;
  private final StatementReader reader;
  private String fault = "";

  /**
   * One document, or all of a shelf.
   *
   * @param name empty for all
   */
  record Place(Shelf shelf, Optional<String> name, Optional<Instant> since) {}

  /** What a request may leave out. */
  enum Reach {
    ONE,
    ONE_OR_ALL,
    ONE_OR_ALL_SINCE
  }

  PlaceReading(Parameters parameters, DocumentKind kind, Edition edition) {
    this.parameters = parameters;
    this.kind = kind;
    this.reader = new StatementReader(edition);
  }

  /** What is wrong, after {@link #place} gave nothing. */
  String fault() {
    return fault;
  }

  /** Whether a request may remove all documents of a shelf at once: states only. */
  boolean clears() {
    return kind == DocumentKind.STATE;
  }

  Optional<Place> place(Reach reach) {
    parameters.unknown(known(reach)).ifPresent(name -> fault = name + " is not a parameter here");
    Optional<String> activity =
        kind.hasActivity() ? required("activityId", PlaceReading::iri) : Optional.empty();
    Optional<ObjectNode> agent =
        kind.hasAgent() ? required("agent", this::actor) : Optional.empty();
    Optional<UUID> registration =
        optional(
            "registration",
            text -> Optional.of(text).filter(StatementReader::isUuid).map(UUID::fromString));
    Optional<String> name =
        reach == Reach.ONE
            ? required(kind.parameter(), PlaceReading::name)
            : optional(kind.parameter(), PlaceReading::name);
    Optional<Instant> since = optional("since", reader::moment);
    return fault.isEmpty()
        ? Optional.of(new Place(shelf(activity, agent, registration), name, since))
        : Optional.empty();
  }

  private Set<String> known(Reach reach) {
    Set<String> known = new HashSet<>();
    known.add(kind.parameter());
    if (kind.hasActivity()) {
      known.add("activityId");
    }
    if (kind.hasAgent()) {
      known.add("agent");
    }
    if (kind == DocumentKind.STATE) {
      known.add("registration");
    }
    if (reach == Reach.ONE_OR_ALL_SINCE) {
      known.add("since");
    }
    return known;
  }

  private Shelf shelf(
      Optional<String> activity, Optional<ObjectNode> agent, Optional<UUID> registration) {
    return switch (kind) {
      case STATE -> new Shelf.State(activity.orElseThrow(), agent.orElseThrow(), registration);
      case ACTIVITY_PROFILE -> new Shelf.ActivityProfile(activity.orElseThrow());
      case AGENT_PROFILE -> new Shelf.AgentProfile(agent.orElseThrow());
    };
  }

  private <T> Optional<T> required(String parameter, Function<String, Optional<T>> check) {
    if (!parameters.has(parameter)) {
      fault = "The parameter " + parameter + " is missing";
    }
    return optional(parameter, check);
  }

  private <T> Optional<T> optional(String parameter, Function<String, Optional<T>> check) {
    Optional<String> text = parameters.get(parameter);
    Optional<T> value = text.filter(given -> given.length() <= LONGEST).flatMap(check);
    if (text.isPresent() && value.isEmpty()) {
      fault = "The parameter " + parameter + " is not valid";
    }
    return value;
  }

  private Optional<ObjectNode> actor(String json) {
    return reader.readActor(json.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<String> iri(String text) {
    return Optional.of(text).filter(StatementReader::isIri).filter(PlaceReading::storable);
  }

  private static Optional<String> name(String text) {
    return Optional.of(text)
        .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
        .filter(PlaceReading::storable);
  }

  /** The database keeps every character but this one. */
  private static boolean storable(String text) {
    return text.indexOf(0) < 0;
  }
}
