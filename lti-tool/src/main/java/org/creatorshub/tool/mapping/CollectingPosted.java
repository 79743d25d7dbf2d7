package org.creatorshub.tool.mapping;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.creatorshub.reporting.lrs.Page;
import org.creatorshub.reporting.lrs.Position;
import org.creatorshub.reporting.lrs.Query;
import org.creatorshub.reporting.lrs.RecordStore;
import org.creatorshub.reporting.lrs.RecordStoreKeys;
import org.creatorshub.reporting.validation.Edition;

/**
 * Takes statements that other systems posted with the key of a course into that course. Two that
 * collect at the same time take each statement once.
 */
public final class CollectingPosted {
  private static final int PAGE = 500;

  /** Of one key in one go; the rest comes with the next. */
  private static final int MOST_PAGES = 20;

  private final CourseKeys courses;
  private final RecordStoreKeys keys;
  private final RecordStore store;
  private final TakingIn taking;

  public CollectingPosted(
      CourseKeys courses, RecordStoreKeys keys, RecordStore store, TakingIn taking) {
    this.courses = courses;
    this.keys = keys;
    this.store = store;
    this.taking = taking;
  }

  /** For every course; answers how many statements were new. */
  public int collect() {
    return courses.open().stream().mapToInt(this::collect).sum();
  }

  /** For one course. */
  int collect(CoursePlace place) {
    return courses.of(place).stream()
        .filter(key -> key.endedAt().isEmpty())
        .mapToInt(this::collect)
        .sum();
  }

  private int collect(CourseKey key) {
    Instant through = store.consistentThrough().truncatedTo(ChronoUnit.MICROS);
    if (!through.isAfter(key.seenThrough())) {
      return 0;
    }
    Query query = query(key, through);
    Optional<Position> after = Optional.empty();
    int fresh = 0;
    for (int page = 0; page < MOST_PAGES; page++) {
      Page found = store.query(query, after);
      fresh += taking.take(key.place(), found.statements());
      after = found.last();
      if (after.isEmpty()) {
        courses.seen(key, through);
        return fresh;
      }
    }
    // what was stored in the same moment comes again, and is known then
    after.ifPresent(last -> courses.seen(key, last.stored().minus(1, ChronoUnit.MICROS)));
    return fresh;
  }

  private Query query(CourseKey key, Instant through) {
    return new Query(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            Optional.of(key.seenThrough()),
            Optional.of(through),
            PAGE,
            true,
            Edition.V2_0_0)
        .writtenBy(keys.authority(key.key()));
  }
}
