package org.creatorshub.content.diagnostic;

import java.util.List;
import java.util.Optional;

/** A line that readers answer on a scale of five points. */
public record Item(String id, String text, Scale scale, Optional<String> level, Purpose purpose) {

  /**
   * Five labelled points (DIAG-01).
   *
   * @param points labels of the values 1 to 5
   */
  public record Scale(String id, List<String> points) {
    public Scale {
      points = List.copyOf(points);
    }
  }

  /** What an answer is used for. */
  public sealed interface Purpose {}

  /** Counts for its dimension; a reversed answer counts as 6 − x (DIAG-02). */
  public record Counted(boolean reversed) implements Purpose {}

  /** Shows whether lines are read: one answer is asked for. */
  public record Attention(int expected) implements Purpose {}

  /** Asks the same as another item in other words. */
  public record Repeat(String of) implements Purpose {}
}
