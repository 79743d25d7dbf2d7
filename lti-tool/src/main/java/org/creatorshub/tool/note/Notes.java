package org.creatorshub.tool.note;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creatorshub.tool.note.Note.Spot;

/** Where notes are kept. */
public interface Notes {
  Optional<Note> at(Notebook notebook, Spot spot);

  /** All notes that have words, in no order. */
  List<Note> all(Notebook notebook);

  /**
   * Saves over {@code revision}, 0 for the first.
   *
   * @return false when something newer is kept
   */
  boolean save(Notebook notebook, Spot spot, String text, int revision, Instant at);
}
