package org.creatorshub.tool.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.creatorshub.content.scoring.Walk.Decision;
import org.creatorshub.tool.scenario.ScenarioRuns.End;
import org.junit.jupiter.api.Test;

interface ScenarioRunsContract {
  Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  Decision ASK = new Decision("door", "ask");
  Decision WAIT = new Decision("desk", "wait");

  ScenarioRuns runs();

  /** A platform that exists. */
  UUID platform();

  private ScenarioRuns.Past past(Player player, String scenario) {
    return Optional.ofNullable(runs().of(player).get(scenario)).orElseThrow();
  }

  private Player someone() {
    return new Player(platform(), UUID.randomUUID());
  }

  @Test
  default void knowsNothingOfWhoNeverBegan() {
    assertThat(runs().of(someone())).isEmpty();
  }

  @Test
  default void keepsTheWayOfARun() {
    Player player = someone();
    UUID run = UUID.randomUUID();
    assertThat(runs().begin(player, "sc", 1, run, NOON)).isTrue();
    assertThat(runs().decide(player, "sc", 1, 0, ASK, NOON)).isTrue();
    assertThat(runs().decide(player, "sc", 1, 1, WAIT, NOON.plusSeconds(9))).isTrue();
    runs().begin(player, "other", 1, UUID.randomUUID(), NOON);
    assertThat(runs().of(player)).containsOnlyKeys("sc", "other");
    assertThat(past(player, "sc").newest())
        .isEqualTo(new ScenarioRuns.Run(run, 1, List.of(ASK, WAIT), false));
    assertThat(past(player, "other").newest().way()).isEmpty();
    assertThat(runs().of(new Player(player.platform(), UUID.randomUUID()))).isEmpty();
  }

  @Test
  default void takesOneDecisionAtEachPlace() {
    Player player = someone();
    runs().begin(player, "sc", 1, UUID.randomUUID(), NOON);
    assertThat(runs().decide(player, "sc", 1, 0, ASK, NOON)).isTrue();
    assertThat(runs().decide(player, "sc", 1, 0, WAIT, NOON)).isFalse();
    assertThat(past(player, "sc").newest().way()).containsExactly(ASK);
  }

  @Test
  default void keepsEarlierRunsAndTheBestOfThem() {
    Player player = someone();
    int[] values = {3, 7, 5};
    for (int number = 1; number <= 3; number++) {
      runs().begin(player, "sc", number, UUID.randomUUID(), NOON);
      runs().decide(player, "sc", number, 0, ASK, NOON);
      runs().end(player, "sc", number, new End("e" + number, values[number - 1], 9), NOON);
    }
    UUID fourth = UUID.randomUUID();
    runs().begin(player, "sc", 4, fourth, NOON);
    assertThat(past(player, "sc"))
        .isEqualTo(
            new ScenarioRuns.Past(
                new ScenarioRuns.Run(fourth, 4, List.of(), false), 3, new End("e2", 7, 9)));
  }

  @Test
  default void letsExactlyOneBeginAndDecide() throws Exception {
    Player player = someone();
    ScenarioRuns runs = runs();
    Callable<Boolean> begin = () -> runs.begin(player, "sc", 1, UUID.randomUUID(), NOON);
    Callable<Boolean> decide = () -> runs.decide(player, "sc", 1, 0, ASK, NOON);
    assertThat(successes(begin)).isEqualTo(1);
    assertThat(successes(decide)).isEqualTo(1);
  }

  private static int successes(Callable<Boolean> what) throws Exception {
    int first = 0;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var one : threads.invokeAll(List.of(what, what, what))) {
        first += one.get() ? 1 : 0;
      }
    }
    return first;
  }
}
