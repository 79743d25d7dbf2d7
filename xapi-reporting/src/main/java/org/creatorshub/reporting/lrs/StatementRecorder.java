package org.creatorshub.reporting.lrs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creatorshub.reporting.event.LearningEvent;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.reporting.statement.Statement;
import org.creatorshub.reporting.statement.Statements;
import org.creatorshub.reporting.validation.Edition;
import org.creatorshub.reporting.validation.Fault;
import org.creatorshub.reporting.validation.StatementReader;

/** Keeps the statement of every event, in the transaction of the event. */
public final class StatementRecorder implements LearningEvents.Listener {
  private static final Logger LOG = System.getLogger(StatementRecorder.class.getName());

  private final Statements statements;
  private final RecordStore store;
  private final Authority system;
  private final StatementReader reader = new StatementReader(Edition.V1_0_3);

  /**
   * Records under the authority of one installation.
   *
   * @param base IRI of the installation
   */
  public StatementRecorder(Statements statements, RecordStore store, String base) {
    this.statements = statements;
    this.store = store;
    this.system = Authority.system(base);
  }

  @Override
  public void hear(List<LearningEvent> events) {
    Map<UUID, ObjectNode> told = new LinkedHashMap<>();
    for (LearningEvent event : events) {
      Statement statement = statements.of(event);
      told.putIfAbsent(statement.id(), checked(statement));
    }
    // a fact is told once: the first telling stands, and a learner must not suffer for a second
    store
        .keepNew(new ArrayList<>(told.values()), system, Edition.V1_0_3)
        .forEach(id -> LOG.log(Level.WARNING, "Told again with other content: {0}", id));
  }

  private ObjectNode checked(Statement statement) {
    List<Fault> faults = reader.check(statement.tree());
    if (!faults.isEmpty()) {
      throw new RecordStoreException(
          "Our own statement " + statement.id() + " is not valid: " + faults);
    }
    return statement.tree();
  }
}
