package org.creatorshub.tool.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
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
    List<Pair> pairs = first(authors, reviews, seed);
    int wanted = Math.max(0, Math.min(reviews, people - 1));
    assertSound(pairs, authors);
    assertThat(authors)
        .allSatisfy(
            one -> {
              assertThat(count(pairs, Pair::author, one)).isEqualTo(wanted);
              assertThat(count(pairs, Pair::reviewer, one)).isEqualTo(wanted);
            });
  }

  /** One after the other, as in life: nobody is asked for more because others come later. */
  @ParameterizedTest
  @MethodSource("courses")
  void staysEvenWhenAllComeLateAndNobodyHasBegun(int people, int reviews, long seed) {
    List<UUID> all = people(people);
    Random random = new Random(seed);
    Set<Pair> pairs = new LinkedHashSet<>();
    for (int there = 0; there < all.size(); ) {
      there = Math.min(all.size(), there + 1 + random.nextInt(3));
      List<UUID> authors = all.subList(0, there);
      apply(pairs, Allocation.change(authors, List.of(), pairs, reviews, seed));
      assertSound(pairs, authors);
      int wanted = Math.min(reviews, there - 1);
      assertThat(authors)
          .allSatisfy(
              one -> {
                assertThat(count(pairs, Pair::author, one)).isBetween((long) wanted, wanted + 1L);
                assertThat(count(pairs, Pair::reviewer, one)).isBetween((long) wanted, wanted + 1L);
              });
      assertThat(Allocation.change(authors, List.of(), pairs, reviews, seed))
          .as("complete")
          .isEqualTo(new Allocation.Change(List.of(), List.of()));
    }
  }

  @ParameterizedTest
  @MethodSource("courses")
  void takesLatecomersInAndLeavesWhatIsBegun(int people, int reviews, long seed) {
    List<UUID> all = people(people);
    Random random = new Random(seed);
    Set<Pair> pairs = new LinkedHashSet<>();
    Set<Pair> begun = new LinkedHashSet<>();
    for (int there = 0; there < all.size(); ) {
      there = Math.min(all.size(), there + 1 + random.nextInt(1 + all.size() / 2));
      List<UUID> authors = all.subList(0, there);
      Set<Pair> untouched = new LinkedHashSet<>(pairs);
      untouched.removeAll(begun);
      apply(pairs, Allocation.change(authors, begun, untouched, reviews, seed));
      assertSound(pairs, authors);
      assertThat(pairs).containsAll(begun);
      long wanted = Math.min(reviews, there - 1);
      assertThat(authors)
          .allSatisfy(
              one -> {
                assertThat(count(pairs, Pair::author, one)).isGreaterThanOrEqualTo(wanted);
                assertThat(count(pairs, Pair::reviewer, one)).isGreaterThanOrEqualTo(wanted);
              });
      pairs.stream().filter(pair -> random.nextBoolean()).forEach(begun::add);
    }
  }

  @Test
  void dependsOnPeopleAndSeedAndNothingElse() {
    List<UUID> authors = people(9);
    List<UUID> shuffled = new ArrayList<>(authors);
    Collections.shuffle(shuffled, new Random(3));
    List<Pair> pairs = first(authors, 2, 42);
    assertThat(first(shuffled, 2, 42)).isEqualTo(pairs);
    assertThat(first(authors, 2, 43)).isNotEqualTo(pairs);
  }

  @Test
  void letsALatecomerStepBetweenTwo() {
    List<UUID> five = people(5);
    List<Pair> pairs = first(five.subList(0, 4), 2, 1);
    Allocation.Change change = Allocation.change(five, List.of(), pairs, 2, 1);
    UUID late = five.get(4);
    assertThat(change.dropped()).hasSize(2);
    assertThat(change.added())
        .hasSize(4)
        .allMatch(pair -> pair.reviewer().equals(late) || pair.author().equals(late));
    Allocation.Change shared = Allocation.change(five, pairs, List.of(), 2, 1);
    assertThat(shared.dropped()).as("all have begun").isEmpty();
    assertThat(shared.added()).hasSize(4);
  }

  private static List<Pair> first(List<UUID> authors, int reviews, long seed) {
    return Allocation.change(authors, List.of(), List.of(), reviews, seed).added();
  }

  private static void apply(Set<Pair> pairs, Allocation.Change change) {
    assertThat(pairs).containsAll(change.dropped());
    assertThat(change.added()).noneMatch(pairs::contains);
    pairs.removeAll(change.dropped());
    pairs.addAll(change.added());
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
