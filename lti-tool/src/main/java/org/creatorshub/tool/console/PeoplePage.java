package org.creatorshub.tool.console;

import java.util.List;

/** Finding the people whose data an administrator looks at. */
record PeoplePage(
    String said,
    String platform,
    String words,
    boolean searched,
    List<Choice> platforms,
    List<Line> found,
    List<Line> asked) {
  /** An LMS to search in. */
  record Choice(String id, String name, boolean chosen) {}

  /** Somebody found, or somebody who asked to be erased. */
  record Line(String path, String name, String subject, String platform, String detail) {}

  /**
   * What is stored about one person.
   *
   * @param asking the page asks once more before it erases
   */
  record One(
      String path,
      String name,
      String subject,
      String platform,
      String seen,
      String request,
      boolean asking,
      String word,
      String problem,
      List<Row> rows) {}

  /** A kind of data. */
  record Row(String kind, String why, String entries, String first, String last) {}
}
