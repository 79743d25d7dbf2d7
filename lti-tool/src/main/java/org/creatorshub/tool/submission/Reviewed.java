package org.creatorshub.tool.submission;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Whose work a session may look at, and where it was made.
 *
 * @param learner empty for somebody who never opened anything here
 * @param link empty where the gradebook column is not one of ours
 * @param runs the learner's runs through the link in which a test was begun
 */
public record Reviewed(Optional<Learner> learner, Optional<Link> link, List<UUID> runs) {
  public Reviewed {
    runs = List.copyOf(runs);
  }

  /** The person who made the work. */
  public record Learner(UUID person, Optional<String> name) {}

  /**
   * The activity.
   *
   * @param unit empty for a link to the whole course
   */
  public record Link(UUID id, Optional<UUID> context, Optional<String> unit) {
    /** Where portfolio work of this link is kept. */
    UUID place() {
      return context.orElse(id);
    }
  }
}
