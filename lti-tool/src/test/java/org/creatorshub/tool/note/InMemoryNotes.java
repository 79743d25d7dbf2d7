package org.creatorshub.tool.note;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.tool.note.Note.Spot;

final class InMemoryNotes implements Notes {
  private record Key(Notebook notebook, Spot spot) {}

  private final Map<Key, Note> notes = new HashMap<>();

  @Override
  public Optional<Note> at(Notebook notebook, Spot spot) {
    return Optional.ofNullable(notes.get(new Key(notebook, spot)));
  }

  @Override
  public List<Note> all(Notebook notebook) {
    return notes.entrySet().stream()
        .filter(entry -> entry.getKey().notebook().equals(notebook))
        .map(Map.Entry::getValue)
        .filter(note -> !note.text().isEmpty())
        .toList();
  }

  @Override
  public boolean save(Notebook notebook, Spot spot, String text, int revision, Instant at) {
    if (at(notebook, spot).map(Note::revision).orElse(0) != revision) {
      return false;
    }
    notes.put(new Key(notebook, spot), new Note(spot, text, revision + 1, at));
    return true;
  }
}
