package org.creatorshub.reporting.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** What is known of activities: their definitions, merged from all statements (L-10). */
public interface ActivityDefinitions {

  /** In the database; every call joins the caller's transaction, if there is one. */
  static ActivityDefinitions in(Jdbi jdbi) {
    return new JdbcActivityDefinitions(jdbi);
  }

  /**
   * Adds what these statements tell of their activities; what is newer stands above what is older.
   * Costs nothing when they tell nothing new.
   *
   * @param statements checked and accepted; call once in a transaction and as its last write, so
   *     that two transactions never wait for each other in a ring
   */
  void learn(List<ObjectNode> statements);

  /** The definitions of those activities of which there is one, by activity id. */
  Map<String, ObjectNode> of(Set<String> ids);

  /** The definition of one activity. */
  default Optional<ObjectNode> of(String id) {
    return Optional.ofNullable(of(Set.of(id)).get(id));
  }
}
