package org.creatorshub.reporting.lrs;

import java.util.List;
import java.util.Optional;

/**
 * Statements as JSON texts.
 *
 * @param last where to go on; empty at the end
 */
public record Page(List<String> statements, Optional<Position> last) {
  public Page {
    statements = List.copyOf(statements);
  }
}
