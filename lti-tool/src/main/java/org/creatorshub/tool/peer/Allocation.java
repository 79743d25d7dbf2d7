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
import java.util.function.Function;

/**
 * Who reviews whose work. Nobody gets their own, nobody the same twice, and everybody gives and
 * gets as many reviews as were asked for, as far as there are people. The same people and the same
 * seed give the same pairs.
 */
final class Allocation {

  /** One review to be given: {@code reviewer} reads the work of {@code author}. */
  record Pair(UUID reviewer, UUID author) {}

  /**
   * What changes.
   *
   * @param dropped pairs that nobody had looked at, and that give way to a latecomer
   */
  record Change(List<Pair> added, List<Pair> dropped) {}

  private final List<UUID> people;
  private final int wanted;
  private final Set<Pair> pairs;
  private final Map<UUID, Integer> gives = new HashMap<>();
  private final Map<UUID, Integer> gets = new HashMap<>();

  private Allocation(List<UUID> people, Collection<Pair> known, int reviews) {
    this.people = people;
    this.wanted = Math.min(reviews, people.size() - 1);
    this.pairs = new LinkedHashSet<>(known);
    known.forEach(pair -> count(pair, 1));
  }

  /**
   * What is to be done so that everybody has what they should.
   *
   * @param authors everybody who handed in, in any order
   * @param begun pairs that somebody has begun; they stay
   * @param untouched pairs that stand, and that nobody has looked at yet
   * @param reviews how many each gives and gets, at least 1
   */
  static Change change(
      Collection<UUID> authors,
      Collection<Pair> begun,
      Collection<Pair> untouched,
      int reviews,
      long seed) {
    List<UUID> people = new ArrayList<>(new LinkedHashSet<>(authors));
    Collections.sort(people);
    Collections.shuffle(people, new Random(seed));
    Set<Pair> known = new LinkedHashSet<>(untouched);
    known.addAll(begun);
    Allocation allocation = new Allocation(people, known, reviews);
    List<UUID> fresh = people.stream().filter(allocation::isFresh).toList();
    allocation.circle(fresh);
    fresh.forEach(one -> allocation.takeIn(one, Set.copyOf(begun)));
    allocation.fill();
    List<Pair> added = new ArrayList<>(allocation.pairs);
    added.removeAll(known);
    List<Pair> dropped = new ArrayList<>(known);
    dropped.removeAll(allocation.pairs);
    return new Change(added, dropped);
  }

  private boolean isFresh(UUID one) {
    return times(gives, one) + times(gets, one) == 0;
  }

  /** Those who are new sit in a circle: each reviews the next ones, so that all is even. */
  private void circle(List<UUID> fresh) {
    for (int step = 1; step <= Math.min(wanted, fresh.size() - 1); step++) {
      for (int at = 0; at < fresh.size(); at++) {
        add(new Pair(fresh.get(at), fresh.get((at + step) % fresh.size())));
      }
    }
  }

  /** A latecomer steps between two: who reviewed the one now reviews the other, for nobody more. */
  private void takeIn(UUID late, Set<Pair> begun) {
    List<Pair> free = pairs.stream().filter(pair -> !begun.contains(pair)).toList();
    for (Pair pair : free) {
      Pair before = new Pair(pair.reviewer(), late);
      Pair after = new Pair(late, pair.author());
      boolean fits =
          times(gives, late) < wanted
              && times(gets, late) < wanted
              && !pair.reviewer().equals(late)
              && !pair.author().equals(late)
              && !pairs.contains(before)
              && !pairs.contains(after);
      if (fits) {
        pairs.remove(pair);
        count(pair, -1);
        add(before);
        add(after);
      }
    }
  }

  /** What is still missing goes to those who have least to do. */
  private void fill() {
    for (Optional<Pair> next = next(); next.isPresent(); next = next()) {
      add(next.get());
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

  private Optional<Pair> least(Map<UUID, Integer> load, Function<UUID, Pair> pairing) {
    return people.stream()
        .sorted(Comparator.comparing(one -> times(load, one)))
        .map(pairing)
        .filter(pair -> !pair.reviewer().equals(pair.author()))
        .filter(pair -> !pairs.contains(pair))
        .findFirst();
  }

  private void add(Pair pair) {
    if (pairs.add(pair)) {
      count(pair, 1);
    }
  }

  private void count(Pair pair, int by) {
    gives.merge(pair.reviewer(), by, Integer::sum);
    gets.merge(pair.author(), by, Integer::sum);
  }

  private static int times(Map<UUID, Integer> load, UUID one) {
    return load.getOrDefault(one, 0);
  }
}
