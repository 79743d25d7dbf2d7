package org.creatorshub.tool.grade;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Grades in memory, for tests of what uses them. */
public final class InMemoryGrades implements Grades {
  private record Cell(UUID platform, UUID link, UUID person) {}

  private record Row(GradePost post, GradeStanding standing, boolean answered) {}

  private final Map<Cell, Instant> lastScored = new HashMap<>();
  private final Map<Cell, GradeTarget> targets = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();

  public void givenTarget(UUID platform, UUID link, UUID person, GradeTarget target) {
    targets.put(new Cell(platform, link, person), target);
  }

  @Override
  public synchronized Instant nextScoreTime(UUID platform, UUID link, UUID person, Instant at) {
    return lastScored.merge(
        new Cell(platform, link, person),
        at,
        (last, wanted) -> {
          Instant earliest = last.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
          return wanted.isAfter(earliest) ? wanted : earliest;
        });
  }

  @Override
  public synchronized boolean add(GradePost post) {
    boolean known =
        rows.stream()
            .map(Row::post)
            .anyMatch(
                old ->
                    old.mark().attempt().equals(post.mark().attempt())
                        && old.mark().percent().compareTo(post.mark().percent()) == 0
                        && old.activityProgress().equals(post.activityProgress()));
    if (!known) {
      rows.replaceAll(row -> overtaken(row, post));
      Instant since = post.mark().submittedAt();
      rows.add(new Row(post, new GradeStanding.Waiting(since, Optional.empty()), false));
    }
    return !known;
  }

  private static Row overtaken(Row row, GradePost by) {
    return row.standing() instanceof GradeStanding.Waiting && row.post().lane().equals(by.lane())
        ? new Row(row.post(), new GradeStanding.Superseded(row.post().scoredAt()), false)
        : row;
  }

  @Override
  public synchronized Optional<GradePost> post(UUID platform, UUID post) {
    return rows.stream().map(Row::post).filter(row -> row.id().equals(post)).findFirst();
  }

  @Override
  public synchronized boolean open(UUID platform, UUID post) {
    return rows.stream().anyMatch(row -> row.post().id().equals(post) && !row.answered());
  }

  @Override
  public synchronized Optional<GradeTarget> target(UUID platform, UUID link, UUID person) {
    return Optional.ofNullable(targets.get(new Cell(platform, link, person)));
  }

  @Override
  public synchronized void rememberLineItem(UUID platform, UUID link, URI lineItem) {
    targets.replaceAll(
        (cell, old) ->
            cell.link().equals(link)
                ? new GradeTarget(
                    old.subject(),
                    old.ltiLink(),
                    Optional.of(lineItem),
                    old.lineItems(),
                    old.scopes())
                : old);
  }

  @Override
  public synchronized void tried(UUID platform, UUID post, Instant at, String reason) {
    rows.replaceAll(
        row ->
            row.post().id().equals(post) && row.standing() instanceof GradeStanding.Waiting waiting
                ? new Row(
                    row.post(),
                    new GradeStanding.Waiting(waiting.since(), Optional.of(reason)),
                    false)
                : row);
  }

  @Override
  public synchronized boolean answered(UUID platform, UUID post, Instant at, FinalAnswer answer) {
    boolean first = open(platform, post);
    GradeStanding standing =
        switch (answer) {
          case FinalAnswer.Taken taken -> new GradeStanding.Sent(at);
          case FinalAnswer.Overtaken overtaken -> new GradeStanding.Superseded(at);
          case FinalAnswer.Rejected rejected -> new GradeStanding.Refused(at, rejected.reason());
        };
    rows.replaceAll(
        row -> first && row.post().id().equals(post) ? new Row(row.post(), standing, true) : row);
    return first;
  }

  @Override
  public synchronized GradeStanding ofAttempt(UUID platform, UUID attempt) {
    return rows.reversed().stream()
        .filter(row -> row.post().mark().attempt().equals(attempt))
        .map(Row::standing)
        .findFirst()
        .orElseGet(GradeStanding.NotGraded::new);
  }
}
