package org.creatorshub.tool.note;

import java.util.List;

/**
 * All notes of a learner.
 *
 * @param learner false for those who take no notes here
 * @param lost notes on pages that the course no longer has
 */
public record NotesView(String base, boolean learner, List<Part> parts, List<Written> lost) {
  public NotesView {
    parts = List.copyOf(parts);
    lost = List.copyOf(lost);
  }

  public boolean none() {
    return parts.isEmpty() && lost.isEmpty();
  }

  /** The notes of a unit. */
  public record Part(String title, List<Written> notes) {
    public Part {
      notes = List.copyOf(notes);
    }
  }

  /**
   * One note.
   *
   * @param href where it stands; empty when this visit does not open that unit
   */
  public record Written(String title, String href, String text, String saved) {}

  /** The notes as a plain text file. */
  String asText() {
    StringBuilder text = new StringBuilder("My notes\n");
    parts.forEach(part -> add(text, part.title(), part.notes()));
    if (!lost.isEmpty()) {
      add(text, "Pages that the course no longer has", lost);
    }
    return text.toString();
  }

  private static void add(StringBuilder text, String title, List<Written> notes) {
    text.append("\n\n== ").append(title).append(" ==\n");
    notes.forEach(
        note ->
            text.append("\n")
                .append(note.title())
                .append(" (")
                .append(note.saved())
                .append(")\n\n")
                .append(note.text())
                .append("\n"));
  }
}
