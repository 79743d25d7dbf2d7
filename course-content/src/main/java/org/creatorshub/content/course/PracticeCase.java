package org.creatorshub.content.course;

import java.util.List;

/**
 * A case of the compendium: what somebody did, what came of it, and what of it carries over.
 *
 * @param about what it shows, in a sentence
 * @param situation, done, result, carries, limits Markdown: what it was about, what was done, what
 *     came of it, what others may take from it, and where it must not be taken further
 * @param sources where a documented case is written down; empty for one that was constructed
 * @param units where it helps
 */
public record PracticeCase(
    String id,
    String title,
    Kind kind,
    String about,
    String situation,
    String done,
    String result,
    String carries,
    String limits,
    List<String> sources,
    List<String> units) {

  /** Whether it has happened. */
  public enum Kind {
    /** Happened and was published; the sources say where. */
    DOCUMENTED,
    /** Invented for teaching, with every figure in it. */
    CONSTRUCTED
  }

  public PracticeCase {
    sources = List.copyOf(sources);
    units = List.copyOf(units);
  }
}
