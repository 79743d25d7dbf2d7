package org.creatorshub.tool.mapping;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creatorshub.tool.outside.TellingPackages;

/** Brings statements into a course; those of an actor who is mapped already count at once. */
public final class TakingIn {
  /** Lines in one file; a course of hundreds makes fewer in a term. */
  public static final int MOST = 20_000;

  private final OutsideRecords records;
  private final MappingActor mapping;
  private final ReadingLines reading;
  private final Clock clock;

  /**
   * @param ownPeople home page of our own learners, whose statements are counted already
   */
  public TakingIn(
      OutsideRecords records,
      MappingActor mapping,
      TellingPackages telling,
      String ownPeople,
      Clock clock) {
    this.records = records;
    this.mapping = mapping;
    this.reading = new ReadingLines(telling, ownPeople);
    this.clock = clock;
  }

  /**
   * What became of the lines.
   *
   * @param kept new statements about units of the course
   * @param known that were there before
   * @param left that are no statements, or about something else
   */
  public record Taken(int kept, int known, int left) {}

  /** One statement a line, as record stores export them. */
  Taken take(CoursePlace place, Stream<String> lines) {
    List<OutsideStatement> read = new ArrayList<>();
    int[] left = {0};
    lines
        .filter(line -> !line.isBlank())
        .limit(MOST)
        .forEach(
            line -> {
              Optional<OutsideStatement> one = reading.read(line.strip());
              one.ifPresentOrElse(read::add, () -> left[0]++);
            });
    int fresh = keep(place, read);
    return new Taken(fresh, read.size() - fresh, left[0]);
  }

  /**
   * What the record store keeps already, and so has checked; answers how many were new.
   *
   * @param kept statements as JSON
   */
  int take(CoursePlace place, List<String> kept) {
    return keep(place, kept.stream().flatMap(one -> reading.kept(one).stream()).toList());
  }

  private int keep(CoursePlace place, List<OutsideStatement> read) {
    List<OutsideStatement> fresh = records.keep(place, read, clock.instant());
    Map<UUID, List<OutsideStatement>> byActor =
        fresh.stream().collect(Collectors.groupingBy(OutsideStatement::actor));
    byActor.forEach((actor, statements) -> mapping.tellMore(place, actor, statements));
    return fresh.size();
  }
}
