package org.creatorshub.tool.grade;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Grades in memory, for tests of what uses them. */
public final class InMemoryGrades implements Grades {
  private record Place(UUID platform, UUID link, UUID person) {}

  private record Row(GradePost post, GradeStanding standing, boolean answered) {}

  private final Map<Place, Instant> lastScored = new HashMap<>();
  private final Map<Place, GradeTarget> targets = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();
  private final Set<UUID> posted = new HashSet<>();

  public void givenTarget(UUID platform, UUID link, UUID person, GradeTarget target) {
    targets.put(new Place(platform, link, person), target);
  }

  @Override
  public synchronized Instant nextScoreTime(UUID platform, UUID link, UUID person, Instant at) {
    return lastScored.merge(
        new Place(platform, link, person),
        at,
        (last, wanted) -> {
          Instant earliest = last.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
          return wanted.isAfter(earliest) ? wanted : earliest;
        });
  }

  @Override
  public synchronized boolean add(GradePost post) {
    boolean known = rows.stream().anyMatch(row -> same(row.post().mark(), post.mark()));
    if (!known) {
      rows.replaceAll(row -> overtaken(row, post));
      Instant since = post.mark().at();
      rows.add(new Row(post, new GradeStanding.Waiting(since, Optional.empty()), false));
    }
    return !known;
  }

  private static boolean same(Mark one, Mark other) {
    return one.attempt().equals(other.attempt())
        && one.stage() == other.stage()
        && one.byHand().map(Mark.ByHand::decision).equals(other.byHand().map(Mark.ByHand::decision))
        && one.percent()
            .map(percent -> percent.compareTo(other.percent().orElseThrow()) == 0)
            .orElse(true);
  }

  private Stream<Row> rowsOf(Cell cell) {
    return rows.stream().filter(row -> row.post().cell().equals(cell));
  }

  @Override
  public synchronized boolean known(UUID platform, UUID attempt) {
    return rows.stream().anyMatch(row -> row.post().mark().attempt().equals(attempt));
  }

  @Override
  public synchronized boolean marked(Cell cell) {
    return rowsOf(cell).anyMatch(row -> row.post().mark().stage().marked());
  }

  @Override
  public synchronized void posting(GradePost post, Instant at) {
    posted.add(post.id());
  }

  @Override
  public synchronized List<BigDecimal> mayBeShown(Cell cell) {
    Instant since =
        rowsOf(cell)
            .filter(row -> row.standing() instanceof GradeStanding.Sent)
            .filter(row -> row.post().mark().percent().isPresent())
            .map(row -> row.post().scoredAt())
            .max(Instant::compareTo)
            .orElse(Instant.MIN);
    return rowsOf(cell)
        .map(Row::post)
        .filter(post -> posted.contains(post.id()) && !post.scoredAt().isBefore(since))
        .flatMap(post -> post.mark().percent().stream())
        .toList();
  }

  @Override
  public synchronized boolean toldBefore(GradePost post) {
    return rows.stream()
        .map(Row::post)
        .filter(other -> other.mark().attempt().equals(post.mark().attempt()))
        .filter(other -> other.mark().stage().handedIn())
        .anyMatch(other -> !other.id().equals(post.id()) && posted.contains(other.id()));
  }

  private static Row overtaken(Row row, GradePost by) {
    boolean waits =
        row.standing() instanceof GradeStanding.Waiting
            || row.standing() instanceof GradeStanding.Held;
    return waits && row.post().cell().equals(by.cell())
        ? new Row(row.post(), new GradeStanding.Superseded(row.post().scoredAt()), row.answered())
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
    return Optional.ofNullable(targets.get(new Place(platform, link, person)));
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
          case FinalAnswer.Held held -> new GradeStanding.Held(at, held.reason());
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
        .filter(row -> row.post().mark().stage().marked())
        .map(Row::standing)
        .findFirst()
        .orElseGet(GradeStanding.NotGraded::new);
  }
}
