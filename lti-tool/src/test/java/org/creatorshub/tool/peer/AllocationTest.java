package org.creatorshub.tool.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.creatorshub.tool.peer.Allocation.Pair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AllocationTest {
  static Stream<Arguments> courses() {
    Random random = new Random(7);
    return IntStream.range(0, 200)
        .mapToObj(
            n ->
                Arguments.of(
                    n < 12 ? n : 1 + random.nextInt(60), 1 + random.nextInt(5), random.nextLong()));
  }

  @ParameterizedTest
  @MethodSource("courses")
  void isExactlyEvenWhereAllHandInInTime(int people, int reviews, long seed) {
    List<UUID> authors = people(people);
    List<Pair> pairs = Allocation.missing(authors, List.of(), reviews, seed);
    int wanted = Math.max(0, Math.min(reviews, people - 1));
    assertSound(pairs, authors);
    assertThat(authors)
        .allSatisfy(
            one -> {
              assertThat(count(pairs, Pair::author, one)).isEqualTo(wanted);
              assertThat(count(pairs, Pair::reviewer, one)).isEqualTo(wanted);
            });
  }

  @ParameterizedTest
  @MethodSource("courses")
  void takesLatecomersInAndLeavesWhatStands(int people, int reviews, long seed) {
    List<UUID> all = people(people);
    Random random = new Random(seed);
    List<Pair> pairs = new ArrayList<>();
    int batches = 0;
    for (int there = 0; there < all.size(); batches++) {
      there = Math.min(all.size(), there + 1 + random.nextInt(1 + all.size() / 2));
      List<UUID> authors = all.subList(0, there);
      pairs.addAll(Allocation.missing(authors, pairs, reviews, seed));
      assertSound(pairs, authors);
      int wanted = Math.min(reviews, there - 1);
      int most = wanted + 1 + batches;
      assertThat(authors)
          .allSatisfy(
              one -> {
                assertThat(count(pairs, Pair::author, one)).isBetween((long) wanted, (long) most);
                assertThat(count(pairs, Pair::reviewer, one)).isBetween((long) wanted, (long) most);
              });
      assertThat(Allocation.missing(authors, pairs, reviews, seed)).as("complete").isEmpty();
    }
  }

  @Test
  void dependsOnPeopleAndSeedAndNothingElse() {
    List<UUID> authors = people(9);
    List<UUID> shuffled = new ArrayList<>(authors);
    Collections.shuffle(shuffled, new Random(3));
    List<Pair> pairs = Allocation.missing(authors, List.of(), 2, 42);
    assertThat(Allocation.missing(shuffled, List.of(), 2, 42)).isEqualTo(pairs);
    assertThat(Allocation.missing(authors, List.of(), 2, 43)).isNotEqualTo(pairs);
  }

  @Test
  void sharesOneLatecomerAmongThoseWithLeastToDo() {
    List<UUID> five = people(5);
    List<Pair> pairs = new ArrayList<>(Allocation.missing(five.subList(0, 4), List.of(), 2, 1));
    List<Pair> added = Allocation.missing(five, pairs, 2, 1);
    UUID late = five.get(4);
    assertThat(added)
        .hasSize(4)
        .allMatch(pair -> pair.reviewer().equals(late) || pair.author().equals(late));
  }

  private static void assertSound(Collection<Pair> pairs, List<UUID> authors) {
    assertThat(new HashSet<>(pairs)).as("nothing twice").hasSize(pairs.size());
    assertThat(pairs)
        .allSatisfy(
            pair -> {
              assertThat(pair.reviewer()).isNotEqualTo(pair.author());
              assertThat(authors).contains(pair.reviewer(), pair.author());
            });
  }

  private static long count(Collection<Pair> pairs, Function<Pair, UUID> side, UUID one) {
    return pairs.stream().filter(pair -> side.apply(pair).equals(one)).count();
  }

  private static List<UUID> people(int count) {
    return IntStream.range(0, count).mapToObj(n -> new UUID(5, n)).toList();
  }
}
