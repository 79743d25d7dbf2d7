package org.creatorshub.tool.wiring;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Learns what statements tell of activities once in a transaction and as its last write, however
 * many of them are kept in it one after the other. Else one transaction would hold definitions and
 * want what another one holds that wants these definitions.
 */
final class LearningLast implements Consumer<List<ObjectNode>> {
  private final Consumer<List<ObjectNode>> learner;
  private final TransactionSynchronizationRegistry transaction;

  LearningLast(Consumer<List<ObjectNode>> learner, TransactionSynchronizationRegistry transaction) {
    this.learner = learner;
    this.transaction = transaction;
  }

  /** Without a transaction of the container: at once, in the writer's own. */
  @Override
  public void accept(List<ObjectNode> statements) {
    if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
      learner.accept(statements);
    } else if (transaction.getResource(this) instanceof Told told) {
      told.statements.addAll(statements);
    } else {
      Told told = new Told(new ArrayList<>(statements));
      transaction.putResource(this, told);
      transaction.registerInterposedSynchronization(told);
    }
  }

  private final class Told implements Synchronization {
    private final List<ObjectNode> statements;

    Told(List<ObjectNode> statements) {
      this.statements = statements;
    }

    @Override
    public void beforeCompletion() {
      learner.accept(List.copyOf(statements));
    }

    @Override
    public void afterCompletion(int status) {
      // what was learnt went the way of its transaction
    }
  }
}
