package org.creatorshub.tool.cohort;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/**
 * The figures of one unit, learner by learner: news about a few learners need not read everybody
 * again.
 *
 * @param facts of {@link Lines#facts} when they were read, or earlier: never later, so that what
 *     came meanwhile is read once more and not missed
 * @param whole of everybody, by learner
 */
record KeptFigures(
    Map<UUID, Long> facts, SortedMap<UUID, UnitFigures> learners, UnitFigures whole) {

  /** Everything, read just now. */
  static KeptFigures of(Map<UUID, Long> facts, UnitFigures read) {
    return of(facts, byLearner(read));
  }

  private static KeptFigures of(Map<UUID, Long> facts, SortedMap<UUID, UnitFigures> learners) {
    return new KeptFigures(facts, learners, together(learners.values()));
  }

  /** Learners about whom something is known now that is not in here. */
  Set<UUID> changed(Map<UUID, Long> now) {
    Set<UUID> changed = new HashSet<>();
    now.forEach(
        (learner, number) -> {
          if (!number.equals(facts.get(learner))) {
            changed.add(learner);
          }
        });
    return changed;
  }

  /**
   * The same with the newest figures of some learners.
   *
   * @param now of everybody; who is not in it was erased and leaves
   * @param read figures of those who changed
   */
  KeptFigures with(Map<UUID, Long> now, UnitFigures read) {
    SortedMap<UUID, UnitFigures> all = new TreeMap<>(learners);
    all.keySet().retainAll(now.keySet());
    all.putAll(byLearner(read));
    return of(now, all);
  }

  /** How much of the memory they take. */
  int lines() {
    return whole.learners().size()
        + whole.runs().size()
        + whole.answers().size()
        + whole.practice().size()
        + whole.pages().size();
  }

  private static UnitFigures empty() {
    return new UnitFigures(
        new ArrayList<>(1),
        new ArrayList<>(2),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>());
  }

  private static SortedMap<UUID, UnitFigures> byLearner(UnitFigures read) {
    SortedMap<UUID, UnitFigures> learners = new TreeMap<>();
    Function<UUID, UnitFigures> of = learner -> learners.computeIfAbsent(learner, key -> empty());
    read.learners().forEach(one -> of.apply(one.pseudonym()).learners().add(one));
    read.runs().forEach(one -> of.apply(one.learner()).runs().add(one));
    read.answers().forEach(one -> of.apply(one.learner()).answers().add(one));
    read.practice().forEach(one -> of.apply(one.learner()).practice().add(one));
    read.pages().forEach(one -> of.apply(one.learner()).pages().add(one));
    learners.replaceAll((learner, lines) -> lines.inOrder());
    return learners;
  }

  private static UnitFigures together(Collection<UnitFigures> learners) {
    return new UnitFigures(
        all(learners, UnitFigures::learners),
        all(learners, UnitFigures::runs),
        all(learners, UnitFigures::answers),
        all(learners, UnitFigures::practice),
        all(learners, UnitFigures::pages));
  }

  private static <T> List<T> all(
      Collection<UnitFigures> learners, Function<UnitFigures, List<T>> lines) {
    List<T> all = new ArrayList<>();
    learners.forEach(one -> all.addAll(lines.apply(one)));
    return List.copyOf(all);
  }
}
