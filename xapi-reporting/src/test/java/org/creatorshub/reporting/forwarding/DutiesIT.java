package org.creatorshub.reporting.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.reporting.requirement.Requirement;
import org.creatorshub.reporting.validation.Edition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is owed to people whose statements went to other record stores (P-06). */
class DutiesIT {
  @RegisterExtension static final TestDatabase database = TestDatabase.migrated();

  private final UUID learner = UUID.randomUUID();

  @SuppressWarnings("NullAway.Init")
  private ForwardingDesk desk;

  @SuppressWarnings("NullAway.Init")
  private Duties duties;

  @BeforeEach
  void open() {
    desk = new ForwardingDesk(database.dataSource());
    duties = new Duties(desk.jdbi, desk.clock);
    desk.jdbi.useHandle(handle -> handle.execute("truncate erasure_duty"));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  @Requirement("P-06")
  void areOwedAtEveryTargetThatReceivedAnything() {
    Target first = received();
    Target second = received();
    desk.target(Edition.V1_0_3, false);
    assertThat(duties.owe(learner)).isEqualTo(2);
    List<Duties.Duty> open = duties.open();
    assertThat(open).extracting(Duties.Duty::learner).containsOnly(learner);
    assertThat(open)
        .extracting(Duties.Duty::endpoint)
        .containsExactly(first.endpoint().toString(), second.endpoint().toString());
  }

  @Test
  @Requirement("P-06")
  void stayWhenTheTargetIsRemoved() {
    Target target = received();
    duties.owe(learner);
    desk.targets.remove(target.id());
    assertThat(duties.open()).extracting(Duties.Duty::target).containsExactly("Warehouse");
  }

  @Test
  @Requirement("P-06")
  void forgetThePersonWhenSettledAndAreSettledOnce() {
    received();
    duties.owe(learner);
    UUID duty = duties.open().getFirst().id();
    assertThat(duties.settle(duty)).isTrue();
    assertThat(duties.settle(duty)).isFalse();
    assertThat(duties.settle(UUID.randomUUID())).isFalse();
    assertThat(duties.open()).isEmpty();
    assertThat(traces()).isZero();
  }

  private Target received() {
    Target target = desk.target();
    int before = desk.remote.kept().size();
    desk.store(1, 1);
    desk.until(target, () -> desk.standing(target).sent() == 1);
    assertThat(desk.remote.kept()).hasSizeGreaterThan(before);
    return target;
  }

  private long traces() {
    return desk.jdbi.withHandle(
        handle ->
            handle
                .createQuery("select count(*) from erasure_duty where learner is not null")
                .mapTo(Long.class)
                .one());
  }
}
