package org.creatorshub.tool.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.creatorshub.tool.keys.Fingerprint;

/** What the database holds about a person, statements apart. */
public interface PersonalData {

  /**
   * What the person's rows hang on; held against others until the transaction ends.
   *
   * @return empty for somebody unknown
   */
  Optional<PersonKeys> lock(UUID platform, UUID person);

  Optional<PersonKeys> find(UUID platform, UUID person);

  /** Entries per kind, kinds without entries left out. */
  List<Held> held(PersonKeys keys);

  /** Every row of a table as a line of JSON, never all at once. */
  void rows(PersonKeys keys, PersonalTable table, Consumer<String> line);

  /** Files with their names. */
  List<StoredFile> files(PersonKeys keys);

  /**
   * Removes everything, in the caller's transaction, and remembers hashes of the keys.
   *
   * @return how many entries
   */
  long erase(PersonKeys keys, Instant at);

  /** Notes that it happened. */
  void note(UUID platform, Erased erased, Instant at);

  /**
   * Removes what was still under way when somebody was erased.
   *
   * @param forgetBefore keys of erasures before this moment are forgotten
   * @return how many entries
   */
  long sweep(Instant forgetBefore);

  /** Marks of statements of people who were erased a moment ago. */
  List<UUID> erasedMarks();

  /** A file that the person handed in. */
  record StoredFile(UUID id, String name) {}

  /**
   * A person was erased.
   *
   * @param person hash of the person's key
   * @param by who asked for it, in words
   * @param byPerson hash of the key of the person who asked, if it was one of the LMS
   */
  record Erased(
      UUID id, Fingerprint person, String by, Optional<Fingerprint> byPerson, long entries) {}
}
