package org.creatorshub.reporting.lrs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.reporting.validation.StrictJson;
import org.jdbi.v3.core.Jdbi;

/**
 * All statements in the order in which they were stored, voided ones too, for those who read along.
 * Who reads up to {@link #settledThrough} misses none: nothing is stored below it later (L-11).
 */
public final class StatementLog {
  /** Before every statement. */
  public static final Position START = new Position(Instant.EPOCH, 0);

  private final JdbcStatements statements;
  private final JdbcStatementLog log;

  public StatementLog(Jdbi jdbi) {
    this.statements = new JdbcStatements(jdbi);
    this.log = new JdbcStatementLog(jdbi);
  }

  /** Nothing will be stored at or before this moment any more. Ask before you read. */
  public Instant settledThrough() {
    return statements.consistentThrough();
  }

  /** What comes next, oldest first. */
  public List<Logged> after(Position position, Instant through, int limit) {
    return log.after(position, through, limit);
  }

  /** How many come after a place, counted up to {@code most}. */
  public long countAfter(Position position, Instant through, long most) {
    return log.countAfter(position, through, most);
  }

  /** The statements as they are kept; an erased one is missing. */
  public Map<UUID, ObjectNode> statements(Collection<UUID> ids) {
    Map<UUID, ObjectNode> found = new HashMap<>();
    log.documents(ids).forEach((id, document) -> found.put(id, object(document)));
    return found;
  }

  /** About how many statements are kept: the database's own estimate, for figures that hurry. */
  public long aboutHowMany() {
    return log.estimate();
  }

  /**
   * Whether another store keeps the same under this id (L-15).
   *
   * @param theirs what it answered
   */
  public static boolean isSame(String theirs, JsonNode ours) {
    Optional<JsonNode> kept =
        StrictJson.read(theirs.getBytes(StandardCharsets.UTF_8), message -> {});
    return kept.filter(JsonNode::isObject).map(there -> Sameness.same(there, ours)).orElse(false);
  }

  private static ObjectNode object(String document) {
    return (ObjectNode)
        StrictJson.read(document.getBytes(StandardCharsets.UTF_8), message -> {})
            .orElseThrow(() -> new RecordStoreException("A kept statement is not JSON"));
  }
}
