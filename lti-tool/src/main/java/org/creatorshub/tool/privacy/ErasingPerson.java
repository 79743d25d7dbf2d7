package org.creatorshub.tool.privacy;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.reporting.document.PersonDocuments;
import org.creatorshub.reporting.forwarding.Duties;
import org.creatorshub.reporting.lrs.PersonStatements;
import org.creatorshub.tool.keys.Fingerprint;

/**
 * Erases a person: everything that is stored about them here, in the caller's transaction. What
 * their open pages send meanwhile is refused or removed by {@link SweepingErasures}. If the LMS
 * sends the person again, that is a new person with a new pseudonym. Who received statements about
 * the person elsewhere must be asked to erase them: that is noted as a duty.
 */
public final class ErasingPerson {
  private final PersonalData data;
  private final PersonStatements statements;
  private final PersonDocuments documents;
  private final Duties duties;
  private final Clock clock;

  /**
   * Who asks.
   *
   * @param words for the record, for example "an administrator in the LMS"; names nobody
   * @param person our key of the person who asks; kept as a hash
   */
  public record Asking(String words, Optional<UUID> person) {}

  /** What came of it. */
  public sealed interface Result {
    /**
     * Nothing is left.
     *
     * @param erasure number of the note about it
     * @param entries how many entries were removed
     */
    record Erased(UUID erasure, long entries) implements Result {}

    /** There is no such person, or no more. */
    record Unknown() implements Result {}
  }

  public ErasingPerson(
      PersonalData data,
      PersonStatements statements,
      PersonDocuments documents,
      Duties duties,
      Clock clock) {
    this.data = data;
    this.statements = statements;
    this.documents = documents;
    this.duties = duties;
    this.clock = clock;
  }

  public Result erase(UUID platform, UUID person, Asking asking) {
    return data.lock(platform, person)
        .<Result>map(keys -> erase(keys, asking))
        .orElseGet(Result.Unknown::new);
  }

  private Result erase(PersonKeys keys, Asking asking) {
    Instant now = clock.instant();
    long work = data.eraseWork(keys, now);
    long records = statements.erase(keys.marks());
    if (records > 0) {
      duties.owe(keys.pseudonym());
    }
    long noted = documents.erase(keys.marks());
    long entries = work + records + noted + data.eraseRest(keys);
    UUID id = UUID.randomUUID();
    data.note(
        keys.platform(),
        new PersonalData.Erased(
            id,
            hash(keys.person()),
            asking.words(),
            asking.person().map(ErasingPerson::hash),
            entries,
            records),
        now);
    return new Result.Erased(id, entries);
  }

  private static Fingerprint hash(UUID person) {
    return Fingerprint.of(person.toString());
  }
}
