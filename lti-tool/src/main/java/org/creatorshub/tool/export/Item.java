package org.creatorshub.tool.export;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creatorshub.tool.portfolio.Feedback;
import org.creatorshub.tool.portfolio.Version;

/**
 * One task's work in the export.
 *
 * @param note the private note; empty when there is none or it stays at home
 * @param said what others said about it
 */
record Item(
    UUID id,
    String unit,
    String unitTitle,
    String title,
    String note,
    List<Placed> versions,
    List<Feedback.Said> said) {

  /** A version and the file that it became, as a path inside the ZIP. */
  record Placed(Version version, String path) {
    Instant at() {
      return version.handedInAt();
    }
  }
}
