package org.creatorshub.tool.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosureTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4, 5, 9})
  void saysNothingAboutFewerThanTen(int people) {
    assertThat(Disclosure.people(people)).isEmpty();
    assertThat(Disclosure.share(0.5, people)).isEmpty();
  }

  @Test
  void roundsNumbersOfPeopleDown() {
    assertThat(Disclosure.people(10)).contains(10);
    assertThat(Disclosure.people(14)).contains(10);
    assertThat(Disclosure.people(15)).contains(15);
    assertThat(Disclosure.people(34)).contains(30);
  }

  /** Whoever knows a shown total and a shown part cannot name a rest of fewer than ten people. */
  @Test
  void noRestFollowsFromATotalAndAPart() {
    for (int total = 20; total <= 60; total++) {
      for (int part = total - 9; part <= total; part++) {
        Optional<Integer> shownTotal = Disclosure.people(total);
        Optional<Integer> shownPart = Disclosure.people(part);
        Set<Integer> possible = new HashSet<>();
        IntStream.range(10, 80)
            .filter(t -> Disclosure.people(t).equals(shownTotal))
            .forEach(
                t ->
                    IntStream.rangeClosed(10, t)
                        .filter(p -> Disclosure.people(p).equals(shownPart))
                        .forEach(p -> possible.add(t - p)));
        assertThat(possible).as("%d less %d", total, part).hasSizeGreaterThanOrEqualTo(5);
      }
    }
  }

  @Test
  void sharesThatSpeakOfFewPeopleAreBands() {
    assertThat(Disclosure.share(0, 12)).contains(new Disclosure.Share("under 50 %", ""));
    assertThat(Disclosure.share(1, 12)).contains(new Disclosure.Share("over 50 %", ""));
    assertThat(Disclosure.share(0, 100)).contains(new Disclosure.Share("under 5 %", ""));
    assertThat(Disclosure.share(0.99, 100)).contains(new Disclosure.Share("over 95 %", ""));
  }

  @Test
  void sharesAndIntervalsRestOnTheRoundedNumberAlone() {
    assertThat(Disclosure.share(0.5, 30)).isEqualTo(Disclosure.share(0.5, 34));
    assertThat(Disclosure.share(0.5, 30)).contains(new Disclosure.Share("50 %", "33 to 67 %"));
    assertThat(Disclosure.share(0.51, 33)).isEqualTo(Disclosure.share(0.5, 30));
  }
}
