package org.creatorshub.tool.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.creatorshub.tool.lesson.Positions.Milestone;
import org.junit.jupiter.api.Test;

interface PositionsContract {
  Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  Positions positions();

  /** A platform that exists. */
  UUID platform();

  private Run someone() {
    return new Run(platform(), UUID.randomUUID());
  }

  @Test
  default void remembersWhereLearnerLeftOff() {
    Run run = someone();
    assertThat(positions().current(run, "u07")).isEmpty();
    move(run, "one", NOON);
    move(run, "two", NOON.plusSeconds(1));
    assertThat(positions().current(run, "u07")).contains("two");
    assertThat(positions().current(someone(), "u07")).isEmpty();
  }

  private void move(Run run, String page, Instant at) {
    positions().move(Map.of(new Spot(run, "u07"), page), at);
  }

  @Test
  default void movesManyAtOnceAndTellsThemApart() {
    Spot one = new Spot(someone(), "u07");
    Spot two = new Spot(someone(), "u07");
    Spot other = new Spot(one.run(), "u08");
    positions().move(Map.of(one, "a", two, "b", other, "c"), NOON);
    assertThat(positions().current(List.of(two, one, other, new Spot(someone(), "u07"))))
        .isEqualTo(Map.of(one, "a", two, "b", other, "c"));
  }

  @Test
  default void addsUpTimeOnPage() {
    Run run = someone();
    positions().see(run, "u07", "one", Duration.ofSeconds(20), NOON);
    positions().see(run, "u07", "one", Duration.ofSeconds(5), NOON.plusSeconds(60));
    positions().see(run, "u08", "other", Duration.ofSeconds(9), NOON);
    assertThat(positions().seen(run, "u07"))
        .containsExactly(Map.entry("one", Duration.ofSeconds(25)));
  }

  @Test
  default void letsExactlyOneReachMilestone() throws Exception {
    Run run = someone();
    Callable<Boolean> reach = () -> positions().reach(run, "u07", Milestone.LESSON, NOON);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var both = threads.invokeAll(List.of(reach, reach, reach));
      int first = 0;
      for (var one : both) {
        first += one.get() ? 1 : 0;
      }
      assertThat(first).isEqualTo(1);
    }
    assertThat(positions().reached(run, "u07")).containsExactly(Milestone.LESSON);
    assertThat(positions().reach(run, "u07", Milestone.UNIT, NOON)).isTrue();
  }
}
