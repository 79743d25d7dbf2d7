package org.creatorshub.tool.glossary;

import java.util.List;
import org.creatorshub.tool.language.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a course, or those that were looked for.
 *
 * @param sought what was looked for; empty when all are shown
 * @param said how many were found; null when all are shown
 */
public record GlossaryView(
    String base, String title, String sought, @Nullable Phrase said, List<Group> groups) {
  public GlossaryView {
    groups = List.copyOf(groups);
  }

  /**
   * Terms that begin alike.
   *
   * @param letter a capital letter, {@code 0–9} for all the others, or a phrase
   * @param anchor id of the heading
   */
  public record Group(Object letter, String anchor, List<Entry> entries) {
    public Group {
      entries = List.copyOf(entries);
    }
  }

  /** A term with the units that use it. */
  public record Entry(String id, String term, String text, List<Use> uses) {
    public Entry {
      uses = List.copyOf(uses);
    }
  }

  /**
   * A unit that uses a term.
   *
   * @param href the first such page; empty when this person cannot open the unit here
   */
  public record Use(Phrase unit, String href) {}
}
