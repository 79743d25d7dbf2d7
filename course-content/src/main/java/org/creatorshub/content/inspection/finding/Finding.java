package org.creatorshub.content.inspection.finding;

/**
 * One thing that was found in a package.
 *
 * @param id rule of {@code docs/requirements/packages.md}, for example {@code PKG-06}
 * @param level whether it has to be mended
 * @param entry name of the entry; empty when the package as a whole is meant
 * @param line counts from 1; 0 when there is none
 * @param sentence says what is wrong, and what to do where that is not plain
 */
public record Finding(String id, Level level, String entry, int line, String sentence) {

  /** How grave it is. */
  public enum Level {
    /** The package is refused. */
    FAULT,
    /** Some LMS will treat it otherwise than meant. */
    ADVICE
  }

  public boolean fault() {
    return level == Level.FAULT;
  }

  /** Entry and line, as editors read them; empty for the package as a whole. */
  public String place() {
    return line > 0 ? entry + ":" + line : entry;
  }

  /** One line; the prefix tells our ids from those of epubcheck. */
  @Override
  public String toString() {
    String where = entry.isEmpty() ? "" : place() + ": ";
    String word = fault() ? "" : "advice: ";
    return "hub:" + id + " " + where + word + sentence;
  }
}
