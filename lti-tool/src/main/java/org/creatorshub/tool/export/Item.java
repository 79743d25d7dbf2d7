package org.creatorshub.tool.export;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creatorshub.tool.portfolio.Feedback;
import org.creatorshub.tool.portfolio.Version;

/**
 * One piece of the portfolio in the export, in the learner's order.
 *
 * @param origin where it comes from: {@code WORK}, {@code OWN} or {@code IMPORTED}
 * @param unit id of the unit; empty for what the learner added
 * @param unitTitle unit in words, or where an imported piece was made
 * @param words what the learner says about it to readers
 * @param alt what the picture shows
 * @param note the private note; empty when there is none or it stays at home
 * @param said what others said about it
 */
record Item(
    UUID id,
    String origin,
    String unit,
    String unitTitle,
    String title,
    String words,
    String alt,
    List<String> outcomes,
    String note,
    List<Placed> versions,
    List<Feedback.Said> said) {
  Item {
    outcomes = List.copyOf(outcomes);
    versions = List.copyOf(versions);
    said = List.copyOf(said);
  }

  Placed newest() {
    return versions.getLast();
  }

  /** A version and the file that it became, as a path inside the ZIP. */
  record Placed(Version version, String path) {
    Instant at() {
      return version.handedInAt();
    }
  }
}
