package org.creatorshub.tool.player;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorshub.content.course.Unit;
import org.creatorshub.reporting.document.Decision;
import org.creatorshub.reporting.document.Document;
import org.creatorshub.reporting.document.Documents;
import org.creatorshub.reporting.document.Shelf;
import org.creatorshub.reporting.lrs.RecordStore;
import org.creatorshub.reporting.lrs.Writer;
import org.creatorshub.tool.keys.Fingerprint;
import org.creatorshub.tool.keys.Secrets;
import org.creatorshub.tool.session.LaunchSession;

/** Opens a unit in the player for a learner (cmi5, 8). */
public final class LaunchingUnit {
  /** As long as a working day: a token outlives no shared computer's night. */
  static final Duration LIFE = Duration.ofHours(8);

  private final UnitSessions sessions;
  private final UnitNames names;
  private final Records records;
  private final Secrets secrets;
  private final Clock clock;

  /** Where launches are written down. */
  public record Records(Documents documents, RecordStore store, Writer writer) {}

  public LaunchingUnit(
      UnitSessions sessions, UnitNames names, Records records, Secrets secrets, Clock clock) {
    this.sessions = sessions;
    this.names = names;
    this.records = records;
    this.secrets = secrets;
    this.clock = clock;
  }

  /**
   * The address to open, without the host; empty where nothing can be recorded.
   *
   * @param start address of the unit's first page in the player
   * @param back where the learner goes from the player
   */
  Optional<String> launch(LaunchSession from, Unit unit, String start, String back) {
    if (!from.learns() || from.link().isEmpty() || from.registration().isEmpty()) {
      return Optional.empty();
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    UnitSession session =
        new UnitSession(
            from.platform(),
            UUID.randomUUID(),
            from.person(),
            from.pseudonym(),
            from.context(),
            from.link().get(),
            from.registration().get(),
            unit.id(),
            from.lms(),
            Set.of(),
            now,
            now.plus(LIFE));
    String secret = secrets.next();
    sessions.begin(session, Fingerprint.of(secret));
    keepLaunchData(session, back, now);
    records
        .store()
        .store(
            List.of(new LaunchedStatement(names).of(session, names.tool() + start)),
            List.of(),
            records.writer());
    return Optional.of(start + "?" + query(session, secret));
  }

  private void keepLaunchData(UnitSession session, String back, Instant now) {
    ObjectNode data = names.launchData(session, back);
    Shelf shelf =
        new Shelf.State(
            names.activity(session.unit()),
            names.actor(session),
            Optional.of(session.registration()));
    byte[] content = data.toString().getBytes(StandardCharsets.UTF_8);
    records
        .documents()
        .change(
            shelf,
            LaunchedRecords.LAUNCH_DATA,
            there -> new Decision.Keep(new Document("application/json", content, now)));
  }

  private String query(UnitSession session, String secret) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("endpoint", names.tool() + "/cmi5/xapi/");
    parameters.put(
        "fetch",
        names.tool() + "/cmi5/fetch/" + session.platform() + "/" + session.id() + "/" + secret);
    parameters.put("actor", names.actor(session).toString());
    parameters.put("registration", session.registration().toString());
    parameters.put("activityId", names.activity(session.unit()));
    return parameters.entrySet().stream()
        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
