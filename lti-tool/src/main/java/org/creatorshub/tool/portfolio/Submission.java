package org.creatorshub.tool.portfolio;

import java.nio.file.Path;

/** What a learner wants to hand in, not yet judged. */
public sealed interface Submission {
  record OfText(String text) implements Submission {}

  record OfLink(String address) implements Submission {}

  /**
   * A file in a temporary place.
   *
   * @param claimedName as the browser sent it; may be anything
   */
  record OfFile(String claimedName, Path content) implements Submission {}
}
