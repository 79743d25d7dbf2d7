package org.creatorshub.tool.deeplink;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the LMS takes in the place from which the picker was opened (Deep Linking 2.0, 4.4.1).
 *
 * @param types of content items
 * @param targets where it may show them: {@code iframe}, {@code window}, {@code embed}; Moodle adds
 *     {@code frame}
 * @param media types of files
 * @param several whether it takes more than one item
 * @param atOnce whether it makes the link without asking again ({@code auto_create})
 */
public record Accepts(
    Set<String> types,
    Set<String> targets,
    List<String> media,
    boolean several,
    Columns columns,
    boolean atOnce) {
  private static final String LINK = "ltiResourceLink";

  /** What becomes of a gradebook column that we send along ({@code accept_lineitem}). */
  public enum Columns {
    TAKEN,
    IGNORED,
    /** The LMS did not say; Moodle and Canvas never do, and take them. */
    UNSAID
  }

  public Accepts {
    types = Set.copyOf(types);
    targets = Set.copyOf(targets);
    media = List.copyOf(media);
  }

  /** Whether it takes links to activities. */
  public boolean links() {
    return types.contains(LINK);
  }

  /** Whether it takes a file and no links: it wants to import the course. */
  public boolean onlyFiles() {
    return !links() && types.contains("file");
  }

  public boolean grades() {
    return columns != Columns.IGNORED;
  }

  boolean inPage() {
    return targets.contains("iframe") || targets.contains("frame");
  }

  boolean inWindow() {
    return targets.contains("window");
  }

  /**
   * One sentence for everything that limits the choice here.
   *
   * @param many whether there is more than one thing to choose
   */
  List<String> limits(boolean many) {
    List<String> limits = new ArrayList<>();
    if (!links()) {
      limits.add(noLinks());
      return limits;
    }
    if (!several && many) {
      limits.add("Your course site takes one item at a time here.");
    }
    if (!grades()) {
      limits.add(
          "Your course site makes no gradebook column from here, so units are added without a"
              + " grade.");
    }
    if (inWindow() && !inPage()) {
      limits.add("Your course site opens it in a window of its own.");
    }
    if (inPage() && !inWindow()) {
      limits.add("Your course site opens it inside the course page, not in a window of its own.");
    }
    return limits;
  }

  private String noLinks() {
    return "Your course site takes no links to activities in this place. Use “Add activity” in the"
        + " course instead.";
  }
}
