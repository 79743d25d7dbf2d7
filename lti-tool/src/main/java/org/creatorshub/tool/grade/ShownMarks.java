package org.creatorshub.tool.grade;

import java.net.URI;
import java.util.Optional;

/** What the gradebook shows of learners, as last read (LTI-AGS-13). */
public interface ShownMarks {

  /**
   * What is known of a cell.
   *
   * @param column where it was read
   * @param afterOurs what it showed right after our last delivery; empty if it was not read then
   */
  record Known(URI column, Optional<Shown> afterOurs, Optional<Shown> last) {}

  Optional<Known> of(Cell cell);

  /** Notes a delivery, with what the gradebook shows since. */
  void delivered(Cell cell, URI column, Optional<Shown> shown);

  /** Notes what was read at another time. */
  void read(Cell cell, URI column, Shown shown);
}
