package org.creatorshub.tool.note;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.creatorshub.tool.note.Note.Spot;
import org.creatorshub.tool.session.LaunchSession;

/**
 * A learner notes something beside a page; nothing of it is recorded, scored or shown to others.
 */
public final class TakingNote {
  static final int LONGEST = 10_000;

  private final Notes notes;
  private final Clock clock;

  public TakingNote(Notes notes, Clock clock) {
    this.notes = notes;
    this.clock = clock;
  }

  /** What became of a note that was sent. */
  sealed interface Result {
    record Kept(Note note) implements Result {}

    record Refused(NoteRule rule) implements Result {}
  }

  /** Saves unless a newer note exists; the same words again are fine, and none empty the note. */
  Result take(LaunchSession session, Spot spot, int revision, String typed) {
    Optional<Notebook> notebook = Notebook.of(session);
    if (notebook.isEmpty()) {
      return new Result.Refused(NoteRule.NOT_A_LEARNER);
    }
    // A form sends each line end as two characters, which are not the learner's.
    String text = storable(typed);
    if (text.length() > LONGEST) {
      return new Result.Refused(NoteRule.TOO_LONG);
    }
    Optional<Note> before = notes.at(notebook.get(), spot);
    boolean same =
        before.filter(kept -> kept.text().equals(text) && kept.revision() >= revision).isPresent();
    if (same) {
      return new Result.Kept(before.get());
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return notes.save(notebook.get(), spot, text, revision, now)
        ? new Result.Kept(new Note(spot, text, revision + 1, now))
        : new Result.Refused(NoteRule.CHANGED_MEANWHILE);
  }

  /** Line ends as LF, and without NUL, which PostgreSQL cannot keep. */
  private static String storable(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n').replace("\u0000", "").strip();
  }
}
