package org.creatorshub.tool.quiz;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.lesson.Run;

/** Attempts in memory, for tests. */
public final class InMemoryAttempts implements Attempts {
  private final List<Attempt> attempts = new ArrayList<>();
  private final Map<UUID, Map<String, Saved>> answers = new HashMap<>();

  @Override
  public synchronized List<Attempt> of(Run run, String test) {
    return attempts.stream()
        .filter(one -> one.platform().equals(run.platform()))
        .filter(one -> one.registration().equals(run.registration()) && one.test().equals(test))
        .sorted(Comparator.comparingInt(Attempt::number))
        .toList();
  }

  @Override
  public synchronized boolean start(Attempt attempt) {
    Run run = new Run(attempt.platform(), attempt.registration());
    boolean taken =
        of(run, attempt.test()).stream()
            .anyMatch(one -> one.open() || one.number() == attempt.number());
    return !taken && attempts.add(attempt);
  }

  @Override
  public synchronized Optional<Attempt> lock(Run run, String test, int number) {
    return of(run, test).stream().filter(one -> one.number() == number).findFirst();
  }

  @Override
  public synchronized Map<String, Saved> answers(Attempt attempt) {
    return Map.copyOf(answers.getOrDefault(attempt.id(), Map.of()));
  }

  @Override
  public synchronized void save(
      Attempt attempt, List<Saved> saved, long revision, String writer, Instant at) {
    Map<String, Saved> kept = answers.computeIfAbsent(attempt.id(), id -> new HashMap<>());
    saved.forEach(one -> kept.put(one.question(), one));
    replace(attempt, revision, writer, at, Optional.empty(), attempt.percent(), attempt.passed());
  }

  @Override
  public synchronized void finish(
      Attempt attempt,
      Map<String, Mark> marks,
      BigDecimal percent,
      Optional<Boolean> passed,
      Instant at) {
    Attempt now = find(attempt);
    replace(
        now,
        now.revision(),
        now.writer(),
        now.touchedAt(),
        Optional.of(at),
        Optional.of(percent),
        passed);
  }

  @Override
  public synchronized Reopened reopen(Run run, String test, int number, int sitting, Instant at) {
    if (of(run, test).stream().anyMatch(one -> one.open() && one.number() != number)) {
      return Reopened.ANOTHER_IS_OPEN;
    }
    Optional<Attempt> found =
        lock(run, test, number).filter(one -> !one.open() && one.sitting() == sitting);
    found.ifPresent(
        one -> {
          attempts.remove(one);
          attempts.add(opened(one, at));
        });
    return found.isPresent() ? Reopened.DONE : Reopened.NOT_AS_SEEN;
  }

  private static Attempt opened(Attempt old, Instant at) {
    return new Attempt(
        old.platform(),
        old.id(),
        old.registration(),
        old.person(),
        old.link(),
        old.unit(),
        old.test(),
        old.number(),
        old.seed(),
        old.questions(),
        old.revision(),
        old.writer(),
        old.sitting() + 1,
        old.judgement() + 1,
        old.startedAt(),
        at,
        Optional.empty(),
        old.percent(),
        old.passed());
  }

  private Attempt find(Attempt attempt) {
    return attempts.stream().filter(one -> one.id().equals(attempt.id())).findFirst().orElseThrow();
  }

  private void replace(
      Attempt old,
      long revision,
      String writer,
      Instant touched,
      Optional<Instant> submitted,
      Optional<BigDecimal> percent,
      Optional<Boolean> passed) {
    attempts.removeIf(one -> one.id().equals(old.id()));
    attempts.add(
        new Attempt(
            old.platform(),
            old.id(),
            old.registration(),
            old.person(),
            old.link(),
            old.unit(),
            old.test(),
            old.number(),
            old.seed(),
            old.questions(),
            revision,
            writer,
            old.sitting(),
            old.judgement(),
            old.startedAt(),
            touched,
            submitted,
            percent,
            passed));
  }
}
