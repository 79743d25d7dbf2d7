package org.creatorshub.tool.note;

import java.util.List;
import org.creatorshub.tool.language.Language;
import org.creatorshub.tool.language.Phrase;

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
  public record Part(Phrase title, List<Written> notes) {
    public Part {
      notes = List.copyOf(notes);
    }
  }

  /**
   * One note.
   *
   * @param href where it stands; empty when this visit does not open that unit
   */
  public record Written(String title, String href, String text, Phrase saved) {}

  /** The notes as a plain text file, with its headings in a language. */
  String asText(Language in) {
    StringBuilder text = new StringBuilder(in.say(Phrase.of("nav_notes")) + "\n");
    parts.forEach(part -> add(text, in, part.title(), part.notes()));
    if (!lost.isEmpty()) {
      add(text, in, Phrase.of("notes_lost"), lost);
    }
    return text.toString();
  }

  private static void add(StringBuilder text, Language in, Phrase title, List<Written> notes) {
    text.append("\n\n== ").append(in.say(title)).append(" ==\n");
    notes.forEach(
        note ->
            text.append("\n")
                .append(note.title())
                .append(" (")
                .append(in.say(note.saved()))
                .append(")\n\n")
                .append(note.text())
                .append("\n"));
  }
}
