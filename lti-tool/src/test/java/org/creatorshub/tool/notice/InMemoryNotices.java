package org.creatorshub.tool.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.creatorshub.tool.launch.check.Launch;
import org.creatorshub.tool.launch.check.Notice;

/** Notices, gone with the process. */
final class InMemoryNotices implements Notices {
  private static final Instant NEVER = Instant.MAX;

  private record Row(Notice notice, Instant doneAt) {}

  private final List<Row> rows = new ArrayList<>();

  @Override
  public synchronized boolean keep(Notice notice, Instant at) {
    boolean known =
        rows.stream()
            .map(Row::notice)
            .filter(other -> other.platform().id().equals(notice.platform().id()))
            .anyMatch(
                other -> other.id().equals(notice.id()) || other.nonce().equals(notice.nonce()));
    return !known && rows.add(new Row(notice, NEVER));
  }

  @Override
  public synchronized List<Waiting> waiting(int most) {
    return rows.stream()
        .filter(row -> row.doneAt().equals(NEVER))
        .limit(most)
        .map(row -> waiting(row.notice()))
        .toList();
  }

  private static Waiting waiting(Notice notice) {
    return new Waiting(
        notice.platform().id(),
        notice.deployment().key(),
        notice.id(),
        notice.type(),
        notice.sentAt(),
        notice.course().map(Launch.Course::id),
        notice.origins());
  }

  @Override
  public synchronized void done(Waiting done, Instant at) {
    rows.replaceAll(row -> waiting(row.notice()).equals(done) ? new Row(row.notice(), at) : row);
  }

  @Override
  public synchronized int forget(Instant before) {
    int size = rows.size();
    rows.removeIf(row -> row.doneAt().isBefore(before));
    return size - rows.size();
  }
}
