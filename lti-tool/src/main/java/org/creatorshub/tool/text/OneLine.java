package org.creatorshub.tool.text;

/** Words of the course as tables and sentences name them: in one line, not too long. */
public final class OneLine {
  private static final int LONGEST = 160;

  private OneLine() {}

  /**
   * Without marks of emphasis; a number that is drawn for each learner is "…".
   *
   * @param text a stem or an option as the author wrote it
   */
  public static String of(String text) {
    String line =
        text.replaceAll("\\{[a-z][A-Za-z0-9_]*}", "…")
            .replaceAll("[*_`]", "")
            .replaceAll("\\s+", " ")
            .strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " …";
  }
}
