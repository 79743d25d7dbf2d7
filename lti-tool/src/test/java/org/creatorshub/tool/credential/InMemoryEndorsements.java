package org.creatorshub.tool.credential;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Endorsements in memory, held to the same contract as the database. */
final class InMemoryEndorsements implements Endorsements {
  private final List<Endorsement> rows = new ArrayList<>();

  @Override
  public synchronized void add(Endorsement endorsement) {
    rows.add(endorsement);
  }

  @Override
  public synchronized List<Endorsement> ofPerson(UUID platform, UUID person) {
    return rows.stream()
        .filter(row -> row.place().platform().equals(platform))
        .filter(row -> row.place().person().equals(person))
        .toList();
  }

  @Override
  public synchronized List<Endorsement> ofCourse(UUID platform, UUID course) {
    return rows.stream()
        .filter(row -> row.place().platform().equals(platform))
        .filter(row -> row.place().course().equals(course))
        .toList();
  }

  @Override
  public synchronized boolean take(Endorsement endorsement) {
    boolean there = rows.removeIf(row -> row.id().equals(endorsement.id()));
    return there && rows.add(endorsement.kept());
  }

  @Override
  public synchronized void remove(Endorsement endorsement) {
    rows.removeIf(row -> row.id().equals(endorsement.id()));
  }
}
