package org.creatorshub.tool.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.creatorshub.tool.note.Note.Spot;
import org.junit.jupiter.api.Test;

interface NotesContract {
  Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  Spot FIRST = new Spot("u01", "u01-p-why");
  Spot SECOND = new Spot("u01", "u01-p-how");

  Notes notes();

  /** A platform that exists. */
  UUID platform();

  private Notebook notebook() {
    return new Notebook(platform(), UUID.randomUUID(), UUID.randomUUID());
  }

  @Test
  default void knowsNothingBeforeTheFirstSave() {
    assertThat(notes().at(notebook(), FIRST)).isEmpty();
    assertThat(notes().all(notebook())).isEmpty();
  }

  @Test
  default void savesOnTopOfTheNewestRevisionOnly() {
    Notes notes = notes();
    Notebook book = notebook();
    assertThat(notes.save(book, FIRST, "One", 0, NOON)).isTrue();
    assertThat(notes.save(book, FIRST, "Other", 0, NOON)).isFalse();
    assertThat(notes.save(book, FIRST, "Two", 1, NOON.plusSeconds(1))).isTrue();
    assertThat(notes.save(book, FIRST, "Late", 1, NOON)).isFalse();
    assertThat(notes.save(book, FIRST, "Future", 7, NOON)).isFalse();
    assertThat(notes.at(book, FIRST)).contains(new Note(FIRST, "Two", 2, NOON.plusSeconds(1)));
  }

  @Test
  default void gathersWhatHasWordsOfOneLearnerInOneCourse() {
    Notes notes = notes();
    Notebook book = notebook();
    Notebook elsewhere = new Notebook(book.platform(), book.person(), UUID.randomUUID());
    Notebook neighbour = new Notebook(book.platform(), UUID.randomUUID(), book.course());
    notes.save(book, FIRST, "Mine", 0, NOON);
    notes.save(book, SECOND, "Thrown away", 0, NOON);
    notes.save(book, SECOND, "", 1, NOON);
    notes.save(elsewhere, FIRST, "Other course", 0, NOON);
    notes.save(neighbour, FIRST, "Other learner", 0, NOON);
    assertThat(notes.all(book)).containsExactly(new Note(FIRST, "Mine", 1, NOON));
    assertThat(notes.at(elsewhere, FIRST)).map(Note::text).contains("Other course");
    assertThat(notes.at(neighbour, SECOND)).isEmpty();
  }
}
