package org.creatorshub.tool.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupPictureTest {
  private final List<Map<String, Integer>> people = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({"0, 0", "4, 0", "5, 5", "9, 5", "10, 10", "14, 10"})
  void takesPeopleInByFives(int shared, int counted) {
    mixed(shared);
    GroupPicture picture = GroupPicture.of(Sample.ASKED, people);
    assertThat(picture.counted()).isEqualTo(counted);
    assertThat(line(picture).mean().isPresent()).isEqualTo(counted > 0);
  }

  @Test
  void changesNothingForTheOneWhoComesNext() {
    mixed(10);
    GroupPicture ten = GroupPicture.of(Sample.ASKED, people);
    people.add(person(5, 5, 1, 5));
    assertThat(GroupPicture.of(Sample.ASKED, people)).isEqualTo(ten);
  }

  /** DIAG-08's person has 83.3; means of 83.3, 0, 100, 50 and 25 with the t interval of five. */
  @Test
  void givesTheMeanWithItsInterval() {
    Map<String, Integer> eighty = new HashMap<>(person(4, 5, 2, 1));
    eighty.remove("c1-4");
    people.add(eighty);
    people.add(person(1, 1, 5, 1));
    people.add(person(5, 5, 1, 5));
    people.add(person(3, 3, 3, 3));
    people.add(person(2, 2, 4, 2));
    GroupPicture.Line line = line(GroupPicture.of(Sample.ASKED, people));
    assertThat(line.n()).isEqualTo(5);
    assertThat(line.complete()).isEqualTo(4);
    GroupPicture.Mean mean = line.mean().orElseThrow();
    assertThat(mean.value()).isCloseTo(51.6667, within(1e-4));
    // s = 40.9946, t(.975, 4) = 2.776445: 51.6667 ± 50.9015, and no score is above 100
    assertThat(mean.interval().low()).isCloseTo(0.7652, within(1e-3));
    assertThat(mean.interval().high()).isEqualTo(100);
  }

  @Test
  void saysNothingWhereAllAreAlikeOrTooFewHaveAScore() {
    for (int i = 0; i < 5; i++) {
      people.add(person(4, 4, 2, 4));
    }
    assertThat(line(GroupPicture.of(Sample.ASKED, people)).mean()).isEmpty();
    people.clear();
    mixed(5);
    people.set(0, Map.of("c1-1", 3));
    GroupPicture.Line four = line(GroupPicture.of(Sample.ASKED, people));
    assertThat(four.n()).isEqualTo(4);
    assertThat(four.mean()).isEmpty();
  }

  @Test
  void givesAlphaFromAHundredPeopleOn() {
    mixed(99);
    people.set(98, person(1, 2, 3, 4));
    assertThat(line(GroupPicture.of(Sample.ASKED, people)).alpha()).isEmpty();
    people.add(person(5, 5, 1, 5));
    GroupPicture.Consistency alpha =
        line(GroupPicture.of(Sample.ASKED, people)).alpha().orElseThrow();
    assertThat(alpha.alpha()).isBetween(alpha.interval().low(), alpha.interval().high());
    people.set(0, Map.of("c1-1", 3, "c1-2", 3, "c1-3", 3));
    assertThat(line(GroupPicture.of(Sample.ASKED, people)).alpha())
        .as("one has left out a line")
        .isEmpty();
  }

  /** A hundred people who answer all lines alike, the third one the other way round: alpha is 1. */
  @Test
  void turnsReversedLinesRound() {
    for (int i = 0; i < 100; i++) {
      int answer = 1 + i % 5;
      people.add(person(answer, answer, 6 - answer, answer));
    }
    GroupPicture.Consistency alpha =
        line(GroupPicture.of(Sample.ASKED, people)).alpha().orElseThrow();
    assertThat(alpha.alpha()).isCloseTo(1, within(1e-9));
    assertThat(alpha.error()).isCloseTo(0, within(1e-6));
  }

  private static GroupPicture.Line line(GroupPicture picture) {
    return picture.lines().getFirst();
  }

  private static Map<String, Integer> person(int first, int second, int third, int fourth) {
    return Map.of("c1-1", first, "c1-2", second, "c1-3", third, "c1-4", fourth);
  }

  private void mixed(int count) {
    Random random = new Random(7);
    for (int i = 0; i < count; i++) {
      people.add(
          person(
              1 + random.nextInt(5),
              1 + random.nextInt(5),
              1 + random.nextInt(5),
              1 + random.nextInt(5)));
    }
  }
}
