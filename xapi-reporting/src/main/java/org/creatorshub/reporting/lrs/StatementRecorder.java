package org.creatorshub.reporting.lrs;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import org.creatorshub.reporting.event.LearningEvent;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.reporting.statement.Statement;
import org.creatorshub.reporting.statement.Statements;
import org.creatorshub.reporting.validation.Edition;
import org.creatorshub.reporting.validation.Reading;
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
  public void hear(LearningEvent event) {
    Statement statement = statements.of(event);
    switch (reader.read(statement.json().getBytes(StandardCharsets.UTF_8))) {
      case Reading.Accepted accepted -> keep(accepted);
      case Reading.Refused refused ->
          throw new RecordStoreException(
              "Our own statement " + statement.id() + " is not valid: " + refused.faults());
    }
  }

  private void keep(Reading.Accepted accepted) {
    switch (store.store(accepted.statements(), system, Edition.V1_0_3)) {
      case Storing.Stored stored -> {}
      // a fact is told once: the first telling stands, and a learner must not suffer for a second
      case Storing.Conflict conflict ->
          LOG.log(Level.WARNING, "Told again with other content: {0}", conflict.id());
    }
  }
}
