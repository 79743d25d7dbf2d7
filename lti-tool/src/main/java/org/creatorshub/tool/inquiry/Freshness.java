package org.creatorshub.tool.inquiry;

import java.time.Instant;
import java.util.Optional;

/**
 * How fresh the figures of a view are, and what is still on its way.
 *
 * @param mark changes whenever a figure of the course may have changed
 * @param upTo the newest thing that is counted; empty before the first
 * @param grades grades of the unit that the LMS does not have yet
 */
public record Freshness(String mark, Optional<Instant> upTo, int grades) {

  /** Tells it without counting anything twice: it is asked for on every refresh. */
  @FunctionalInterface
  public interface Source {
    Freshness of(Scope scope);
  }

  /** Something else that changes what the dashboard shows; features add theirs. */
  @FunctionalInterface
  public interface Also {
    /** Changes whenever it does; cheap. */
    String mark(Scope scope);
  }
}
