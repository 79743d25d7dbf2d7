package org.creatorshub.tool.privacy;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.reporting.document.PersonDocuments;
import org.creatorshub.reporting.lrs.PersonStatements;

/**
 * Removes what pages of an erased person still sent while the erasure ran: by hashes of the old
 * keys, which are forgotten once no request can be that old.
 */
public final class SweepingErasures {
  private static final Duration LATEST = Duration.ofMinutes(5);

  private final PersonalData data;
  private final PersonStatements statements;
  private final PersonDocuments documents;
  private final Clock clock;

  public SweepingErasures(
      PersonalData data, PersonStatements statements, PersonDocuments documents, Clock clock) {
    this.data = data;
    this.statements = statements;
    this.documents = documents;
    this.clock = clock;
  }

  /**
   * One round, in the caller's transaction.
   *
   * @return how many entries came late
   */
  public long sweep() {
    Set<UUID> marks = Set.copyOf(data.erasedMarks());
    long records = marks.isEmpty() ? 0 : statements.erase(marks);
    if (records > 0) {
      data.noteLate(records);
    }
    long noted = marks.isEmpty() ? 0 : documents.erase(marks);
    return records + noted + data.sweep(clock.instant().minus(LATEST));
  }
}
