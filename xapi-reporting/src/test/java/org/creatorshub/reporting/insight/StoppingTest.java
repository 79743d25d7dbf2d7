package org.creatorshub.reporting.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.creatorshub.reporting.insight.Retention.Segment;
import org.creatorshub.reporting.insight.Survival.Followed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Funnels, curves, retention and time. */
class StoppingTest {
  private static final List<Followed> PEOPLE =
      List.of(
          new Followed(1, true),
          new Followed(2, true),
          new Followed(2, true),
          new Followed(4, false),
          new Followed(5, true),
          new Followed(7, false),
          new Followed(9, true),
          new Followed(9, false),
          new Followed(14, false),
          new Followed(14, false));

  @ParameterizedTest
  @CsvSource({
    "0, 1, 10, 1, .9000, .0949, .473, .985",
    "1, 2,  9, 2, .7000, .1449, .329, .892",
    "2, 5,  6, 1, .5833, .1610, .230, .821",
    "3, 9,  4, 1, .4375, .1747, .119, .726"
  })
  void followsThoseWhoStillWork(
      int line, int day, int atRisk, int stopped, double s, double se, double low, double high) {
    List<Followed> shuffled = new ArrayList<>(PEOPLE);
    Collections.shuffle(shuffled, new Random(line));
    List<Survival.Day> days = Survival.of(shuffled);
    assertThat(days).hasSize(4);
    Survival.Day found = days.get(line);
    assertThat(found.day()).isEqualTo(day);
    assertThat(found.atRisk()).isEqualTo(atRisk);
    assertThat(found.stopped()).isEqualTo(stopped);
    assertThat(found.share()).isCloseTo(s, within(.00005));
    assertThat(found.error()).isCloseTo(se, within(.00005));
    assertThat(found.interval().orElseThrow().low()).isCloseTo(low, within(.0005));
    assertThat(found.interval().orElseThrow().high()).isCloseTo(high, within(.0005));
  }

  @Test
  void endsAtNobody() {
    List<Survival.Day> days = Survival.of(List.of(new Followed(3, true), new Followed(3, true)));
    assertThat(days.getFirst().share()).isZero();
    assertThat(days.getFirst().interval()).isEmpty();
    assertThat(Survival.of(List.of(new Followed(3, false)))).isEmpty();
  }

  @Test
  void countsWhoReachesEachStep() {
    List<Integer> furthest = new ArrayList<>();
    furthest.addAll(Collections.nCopies(4, 0));
    furthest.addAll(Collections.nCopies(6, 1));
    furthest.addAll(Collections.nCopies(12, 2));
    furthest.addAll(Collections.nCopies(12, 3));
    List<Funnel.Step> steps = Funnel.of(4, furthest);
    assertThat(steps.stream().map(step -> Math.round(step.reach().share() * 1e4)))
        .containsExactly(10000L, 8824L, 7059L, 3529L);
    Proportion last = steps.getLast().conversion();
    assertThat(last).isEqualTo(new Proportion(12, 24));
    assertThat(last.interval().low()).isCloseTo(.31, within(.005));
    assertThat(last.interval().high()).isCloseTo(.69, within(.005));
  }

  @Test
  void seesWhatWasPlayedOnceAndAgain() {
    List<Retention.Second> seconds =
        Retention.of(
            6,
            List.of(
                List.of(new Segment(0, 6)),
                List.of(new Segment(0, 3), new Segment(1, 3)),
                List.of(new Segment(0, 2))));
    assertThat(seconds.stream().map(Retention.Second::viewers)).containsExactly(3, 3, 2, 1, 1, 1);
    assertThat(seconds.stream().map(Retention.Second::plays)).containsExactly(3, 4, 3, 1, 1, 1);
    assertThat(seconds.stream().map(Retention.Second::repeats)).containsExactly(0, 1, 1, 0, 0, 0);
    assertThat(seconds.stream().map(second -> Math.round(second.share() * 100)))
        .containsExactly(100L, 100L, 67L, 33L, 33L, 33L);
  }

  @ParameterizedTest
  @CsvSource({"5, 6", "10, 13", "30, 33"})
  void addsGapsUpToTheThreshold(int threshold, int minutes) {
    List<Instant> moments =
        new ArrayList<>(
            Stream.of("10:00", "10:04", "10:11", "10:31", "10:33", "11:20")
                .map(time -> Instant.parse("2026-03-02T" + time + ":00Z"))
                .toList());
    Collections.shuffle(moments, new Random(threshold));
    assertThat(ActiveTime.between(moments, Duration.ofMinutes(threshold)))
        .isEqualTo(Duration.ofMinutes(minutes));
  }
}
