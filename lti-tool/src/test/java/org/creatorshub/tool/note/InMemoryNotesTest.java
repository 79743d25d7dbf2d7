package org.creatorshub.tool.note;

import java.util.UUID;

final class InMemoryNotesTest implements NotesContract {
  private final Notes notes = new InMemoryNotes();

  @Override
  public Notes notes() {
    return notes;
  }

  @Override
  public UUID platform() {
    return UUID.randomUUID();
  }
}
