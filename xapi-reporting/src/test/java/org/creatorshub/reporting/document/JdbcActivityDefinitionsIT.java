package org.creatorshub.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creatorshub.reporting.document.ActivityDefinitionsContract.about;
import static org.creatorshub.reporting.document.ActivityDefinitionsContract.activity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.creatorshub.reporting.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcActivityDefinitionsIT implements ActivityDefinitionsContract {
  @RegisterExtension static final TestDatabase database = TestDatabase.migrated();

  private final Jdbi jdbi = Jdbi.create(database.dataSource());
  private final ActivityDefinitions definitions = ActivityDefinitions.in(jdbi);

  @Override
  public ActivityDefinitions definitions() {
    return definitions;
  }

  /** The same memory, in a transaction that is taken back. */
  @Test
  void doesNotRememberWhatWasTakenBack() {
    String id = activity();
    List<ObjectNode> told = List.of(about(id, "{'name':{'en':'a'}}"));
    jdbi.useHandle(
        handle -> {
          handle.begin();
          ActivityDefinitions inside = ActivityDefinitions.in(Jdbi.create(handle.getConnection()));
          inside.learn(told);
          inside.learn(told);
          assertThat(inside.of(id)).isPresent();
          handle.rollback();
          inside.learn(told);
        });
    assertThat(definitions.of(id)).isPresent();
  }

  @Test
  void writesNothingWhenNothingIsNew() {
    String id = activity();
    List<ObjectNode> told = List.of(about(id, "{'name':{'en':'a'}}"));
    definitions.learn(told);
    String version = version(id);
    for (int i = 0; i < 3; i++) {
      definitions.learn(told);
      ActivityDefinitions.in(jdbi).learn(told);
    }
    assertThat(version(id)).isEqualTo(version);
  }

  private String version(String id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select cast(xmin as text) from activity_definition where activity_id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .one());
  }

  @Test
  void neverLetsTwoBatchesWaitInARing() throws InterruptedException, ExecutionException {
    List<String> ids = IntStream.range(0, 20).mapToObj(i -> activity()).toList();
    try (var pool = Executors.newFixedThreadPool(4)) {
      List<Future<?>> running = new ArrayList<>();
      for (int seed = 0; seed < 4; seed++) {
        running.add(pool.submit(teller(ids, seed)));
      }
      for (Future<?> one : running) {
        one.get();
      }
    }
    assertThat(definitions.of(Set.copyOf(ids)).values())
        .hasSize(20)
        .allMatch(definition -> definition.path("extensions").size() == 4);
  }

  private Callable<Integer> teller(List<String> ids, int teller) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(teller);
    return () -> {
      List<String> order = new ArrayList<>(ids);
      for (int round = 0; round < 25; round++) {
        Collections.shuffle(order, Random.from(random));
        String told =
            "{'name':{'en':'%d'},'extensions':{'http://e.org/%d':1}}".formatted(round % 5, teller);
        ActivityDefinitions.in(jdbi).learn(order.stream().map(id -> about(id, told)).toList());
      }
      return teller;
    };
  }
}
