package org.creatorshub.tool.cohort;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.creatorshub.content.course.Unit;
import org.creatorshub.reporting.progress.Cohort;

/** Lines as a test sets them, with a record of what was read. */
final class InMemoryLines implements Lines {
  UnitFigures figures = UnitFigures.NONE;
  Set<String> excluded = Set.of();
  boolean begun = true;
  int readWhole;
  final List<Set<UUID>> readAgain = new ArrayList<>();
  private final Map<UUID, Long> facts = new HashMap<>();

  /** Something happened to everybody. */
  void hold(UnitFigures all) {
    figures = all;
    facts.keySet().retainAll(all.learners().stream().map(one -> one.pseudonym()).toList());
    all.learners().forEach(one -> happened(one.pseudonym()));
  }

  /** Something happened to one. */
  void happened(UUID learner) {
    facts.merge(learner, 1L, Long::sum);
  }

  /** Nothing is left of one. */
  void erase(UUID learner) {
    figures = only(one -> !one.equals(learner));
    facts.remove(learner);
  }

  @Override
  public boolean begun(Cohort cohort) {
    return begun;
  }

  @Override
  public Map<UUID, Long> facts(Cohort cohort, Unit unit) {
    return Map.copyOf(facts);
  }

  @Override
  public UnitFigures read(Cohort cohort, Unit unit) {
    readWhole++;
    return figures;
  }

  @Override
  public UnitFigures read(Cohort cohort, Unit unit, Set<UUID> learners) {
    readAgain.add(learners);
    return only(learners::contains);
  }

  @Override
  public Set<String> excluded(Cohort cohort, Unit unit) {
    return excluded;
  }

  private UnitFigures only(Predicate<UUID> kept) {
    return new UnitFigures(
        figures.learners().stream().filter(one -> kept.test(one.pseudonym())).toList(),
        figures.runs().stream().filter(one -> kept.test(one.learner())).toList(),
        figures.answers().stream().filter(one -> kept.test(one.learner())).toList(),
        figures.practice().stream().filter(one -> kept.test(one.learner())).toList(),
        figures.pages().stream().filter(one -> kept.test(one.learner())).toList());
  }
}
