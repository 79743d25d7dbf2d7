package org.creatorshub.tool.mapping;

import java.util.List;

/**
 * Progress from packages of a course.
 *
 * @param said what the last button did; empty for nothing
 * @param problem what went wrong; empty when nothing did
 */
public record OutsidePage(
    String base,
    String csrf,
    String said,
    String problem,
    List<Row> rows,
    List<Learner> learners,
    Sending sending) {
  /**
   * One actor.
   *
   * @param learner who it is; empty as long as nobody said so
   */
  public record Row(
      String key, String label, String units, String statements, String when, String learner) {}

  /**
   * Who may send by itself.
   *
   * @param endpoint where to
   * @param key a new one; empty when none was made now
   * @param secret of the new key; shown this once
   */
  public record Sending(String endpoint, String key, String secret, List<Sender> senders) {
    public Sending {
      senders = List.copyOf(senders);
    }
  }

  /**
   * A key of the course.
   *
   * @param used when last, in words
   */
  public record Sender(String key, String name, String since, String used, boolean open) {}

  /** Somebody of the course to choose. */
  public record Learner(String person, String name) {}
}
