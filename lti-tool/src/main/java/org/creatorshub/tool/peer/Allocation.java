package org.creatorshub.tool.peer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * Who reviews whose work. Nobody gets their own, nobody the same twice, and everybody gives and
 * gets as many reviews as were asked for, as far as there are people. The same people and the same
 * seed give the same pairs.
 */
final class Allocation {

  /** One review to be given: {@code reviewer} reads the work of {@code author}. */
  record Pair(UUID reviewer, UUID author) {}

  private final List<UUID> people;
  private final int wanted;
  private final Set<Pair> pairs;
  private final Map<UUID, Integer> gives = new HashMap<>();
  private final Map<UUID, Integer> gets = new HashMap<>();

  private Allocation(List<UUID> people, Collection<Pair> known, int reviews) {
    this.people = people;
    this.wanted = Math.min(reviews, people.size() - 1);
    this.pairs = new LinkedHashSet<>(known);
    known.forEach(this::count);
  }

  /**
   * The pairs to add, so that everybody has what they should.
   *
   * @param authors everybody who handed in, in any order
   * @param known pairs that stand already and stay
   * @param reviews how many each gives and gets, at least 1
   */
  static List<Pair> missing(
      Collection<UUID> authors, Collection<Pair> known, int reviews, long seed) {
    List<UUID> people = new ArrayList<>(new LinkedHashSet<>(authors));
    Collections.sort(people);
    Collections.shuffle(people, new Random(seed));
    Allocation allocation = new Allocation(people, known, reviews);
    allocation.circle();
    allocation.fill();
    List<Pair> added = new ArrayList<>(allocation.pairs);
    added.removeAll(Set.copyOf(known));
    return added;
  }

  /** Those who are new sit in a circle: each reviews the next ones, so that all is even. */
  private void circle() {
    List<UUID> fresh =
        people.stream().filter(one -> times(gives, one) + times(gets, one) == 0).toList();
    for (int step = 1; step <= Math.min(wanted, fresh.size() - 1); step++) {
      for (int at = 0; at < fresh.size(); at++) {
        add(fresh.get(at), fresh.get((at + step) % fresh.size()));
      }
    }
  }

  /** Latecomers who are too few for a circle share with those who have least to do. */
  private void fill() {
    for (Optional<Pair> next = next(); next.isPresent(); next = next()) {
      add(next.get().reviewer(), next.get().author());
    }
  }

  private Optional<Pair> next() {
    return people.stream()
        .filter(author -> times(gets, author) < wanted)
        .min(Comparator.comparing(author -> times(gets, author)))
        .flatMap(author -> least(gives, reviewer -> new Pair(reviewer, author)))
        .or(
            () ->
                people.stream()
                    .filter(reviewer -> times(gives, reviewer) < wanted)
                    .min(Comparator.comparing(reviewer -> times(gives, reviewer)))
                    .flatMap(reviewer -> least(gets, author -> new Pair(reviewer, author))));
  }

  private Optional<Pair> least(
      Map<UUID, Integer> load, java.util.function.Function<UUID, Pair> pairing) {
    return people.stream()
        .sorted(Comparator.comparing(one -> times(load, one)))
        .map(pairing)
        .filter(pair -> !pair.reviewer().equals(pair.author()))
        .filter(pair -> !pairs.contains(pair))
        .findFirst();
  }

  private void add(UUID reviewer, UUID author) {
    Pair pair = new Pair(reviewer, author);
    if (pairs.add(pair)) {
      count(pair);
    }
  }

  private void count(Pair pair) {
    gives.merge(pair.reviewer(), 1, Integer::sum);
    gets.merge(pair.author(), 1, Integer::sum);
  }

  private static int times(Map<UUID, Integer> load, UUID one) {
    return load.getOrDefault(one, 0);
  }
}
