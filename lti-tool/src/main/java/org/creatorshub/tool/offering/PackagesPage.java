package org.creatorshub.tool.offering;

import java.util.List;

/**
 * The packages, ready to be shown.
 *
 * @param files address below which a package is downloaded, without its name
 * @param waiting how far they are; empty text when they are there
 * @param content hash of what they hold; empty text while they are made
 * @param rows packages of the whole course
 * @param units packages of single units
 */
public record PackagesPage(
    String files,
    String waiting,
    String content,
    List<Row> rows,
    List<Row> units,
    List<Choice> presets) {
  /** One package in words. */
  public record Row(
      String title,
      String use,
      String file,
      String name,
      String size,
      String items,
      String checks) {}

  /** An LMS with a page of its own. */
  public record Choice(String id, String name, String file) {}
}
