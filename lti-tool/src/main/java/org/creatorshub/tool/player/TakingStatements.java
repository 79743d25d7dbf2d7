package org.creatorshub.tool.player;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.reporting.lrs.RecordStore;
import org.creatorshub.reporting.lrs.Storing;
import org.creatorshub.reporting.lrs.Writer;
import org.creatorshub.reporting.validation.Edition;
import org.creatorshub.reporting.validation.Reading;
import org.creatorshub.reporting.validation.StatementReader;
import org.creatorshub.tool.outside.TellingPackages;

/**
 * Takes what a player says, in the transaction of the request: about its own learner, run and unit,
 * in the order of cmi5, and nothing else. What counts is told to the read models at once.
 */
public final class TakingStatements {
  private static final Set<String> DEFINED =
      Set.of("initialized", "completed", "passed", "failed", "terminated");
  private static final Set<String> OF_THE_LMS =
      Set.of("launched", "abandoned", "waived", "satisfied", "voided");
  private static final int MOST = 100;
  private final UnitSessions sessions;
  private final UnitNames names;
  private final RecordStore store;
  private final Writer writer;
  private final Listening listening;

  /** Who hears what was learned. */
  public record Listening(TellingPackages telling, LearningEvents events) {}

  public TakingStatements(
      UnitSessions sessions,
      UnitNames names,
      RecordStore store,
      Writer writer,
      Listening listening) {
    this.sessions = sessions;
    this.names = names;
    this.store = store;
    this.writer = writer;
    this.listening = listening;
  }

  /**
   * One statement or several.
   *
   * @param id that the address names; empty for several
   */
  Told take(UnitSession session, byte[] body, Optional<UUID> id) {
    return switch (new StatementReader(Edition.V1_0_3).read(body)) {
      case Reading.Refused refused -> new Told.Refused(400, refused.faults().toString());
      case Reading.Accepted accepted -> {
        List<ObjectNode> statements = accepted.statements();
        if (id.isPresent() && statements.size() != 1) {
          yield new Told.Refused(400, "PUT takes one statement.");
        }
        id.ifPresent(known -> statements.getFirst().put("id", known.toString()));
        yield statements.size() > MOST
            ? new Told.Refused(413, "More than " + MOST + " statements at once.")
            : judge(session, statements);
      }
    };
  }

  private Told judge(UnitSession session, List<ObjectNode> statements) {
    Set<String> now = new HashSet<>(session.said());
    Set<String> ever = new HashSet<>(sessions.saidInRun(session));
    List<String> fresh = new ArrayList<>();
    for (ObjectNode statement : statements) {
      Optional<String> breach = new Pinned(names, session).breach(statement);
      if (breach.isPresent()) {
        return new Told.Refused(403, breach.get());
      }
      if (isKept(statement)) {
        continue; // sent again, as after a lost answer
      }
      String verb = verb(statement);
      Optional<String> order = disorder(verb, now, ever);
      if (order.isPresent()) {
        return new Told.Refused(403, order.get());
      }
      if (DEFINED.contains(verb)) {
        now.add(verb);
        ever.add(verb);
        fresh.add(verb);
      }
    }
    return keep(session, statements, fresh);
  }

  private Told keep(UnitSession session, List<ObjectNode> statements, List<String> fresh) {
    List<ObjectNode> copies = statements.stream().map(ObjectNode::deepCopy).toList();
    return switch (store.store(statements, List.of(), writer)) {
      case Storing.Conflict conflict ->
          new Told.Refused(409, "Statement " + conflict.id() + " is kept with other content.");
      case Storing.Stored stored -> {
        fresh.forEach(verb -> sessions.note(session, verb));
        copies.forEach(
            one -> listening.events().publish(listening.telling().events(one, session.whose())));
        ArrayNode ids = JsonNodeFactory.instance.arrayNode();
        stored.ids().forEach(id -> ids.add(id.toString()));
        yield new Told.Kept(ids.toString());
      }
    };
  }

  private boolean isKept(ObjectNode statement) {
    JsonNode id = statement.path("id");
    return id.isTextual() && store.byId(UUID.fromString(id.asText())).isPresent();
  }

  /** The rules of cmi5, 9.3, about what may be said when. */
  private static Optional<String> disorder(String verb, Set<String> now, Set<String> ever) {
    if (OF_THE_LMS.contains(verb)) {
      return Optional.of("Only the launching system may say “" + verb + "”.");
    }
    if (now.contains("terminated")) {
      return Optional.of("The session said “terminated” before.");
    }
    if (!verb.equals("initialized") && !now.contains("initialized")) {
      return Optional.of("A session begins with “initialized”.");
    }
    if (DEFINED.contains(verb) && now.contains(verb)) {
      return Optional.of("“" + verb + "” was said before in this session.");
    }
    boolean once = verb.equals("completed") || verb.equals("passed");
    if (once && ever.contains(verb)) {
      return Optional.of("“" + verb + "” was said before in this run.");
    }
    return verb.equals("failed") && ever.contains("passed")
        ? Optional.of("A run that was passed cannot be failed.")
        : Optional.empty();
  }

  private static String verb(JsonNode statement) {
    String iri = statement.path("verb").path("id").asText();
    return iri.startsWith("http://adlnet.gov/expapi/verbs/")
            || iri.startsWith("https://w3id.org/xapi/adl/verbs/")
        ? iri.substring(iri.lastIndexOf('/') + 1)
        : "";
  }
}
