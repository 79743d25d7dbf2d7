package org.creatorshub.tool.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LearningLastTest {
  private final List<List<ObjectNode>> learnt = new ArrayList<>();
  private final OneTransaction transaction = new OneTransaction();
  private final LearningLast learning = new LearningLast(learnt::add, transaction);

  private static ObjectNode statement(int number) {
    return JsonNodeFactory.instance.objectNode().put("id", number);
  }

  @Test
  void learnsOnceWhenTheTransactionEnds() {
    transaction.status = Status.STATUS_ACTIVE;
    learning.accept(List.of(statement(1)));
    learning.accept(List.of(statement(2), statement(3)));
    assertThat(learnt).isEmpty();
    transaction.complete();
    assertThat(learnt).containsExactly(List.of(statement(1), statement(2), statement(3)));
  }

  @Test
  void beginsAnewWithTheNextTransaction() {
    transaction.status = Status.STATUS_ACTIVE;
    learning.accept(List.of(statement(1)));
    transaction.complete();
    transaction.status = Status.STATUS_ACTIVE;
    learning.accept(List.of(statement(2)));
    transaction.complete();
    assertThat(learnt).containsExactly(List.of(statement(1)), List.of(statement(2)));
  }

  @Test
  void learnsAtOnceWithoutATransaction() {
    learning.accept(List.of(statement(1)));
    assertThat(learnt).containsExactly(List.of(statement(1)));
  }

  /** As much of a registry as one transaction after the other needs. */
  private static final class OneTransaction implements TransactionSynchronizationRegistry {
    private final Map<Object, Object> resources = new HashMap<>();
    private final List<Synchronization> ends = new ArrayList<>();
    private int status = Status.STATUS_NO_TRANSACTION;

    void complete() {
      ends.forEach(Synchronization::beforeCompletion);
      ends.clear();
      resources.clear();
      status = Status.STATUS_NO_TRANSACTION;
    }

    @Override
    public Object getTransactionKey() {
      return this;
    }

    @Override
    public void putResource(Object key, Object value) {
      resources.put(key, value);
    }

    @Override
    @SuppressWarnings("NullAway") // the interface is older than its annotations
    public Object getResource(Object key) {
      return resources.get(key);
    }

    @Override
    public void registerInterposedSynchronization(Synchronization sync) {
      ends.add(sync);
    }

    @Override
    public int getTransactionStatus() {
      return status;
    }

    @Override
    public void setRollbackOnly() {
      throw new IllegalStateException("Nobody takes it back");
    }

    @Override
    public boolean getRollbackOnly() {
      return false;
    }
  }
}
