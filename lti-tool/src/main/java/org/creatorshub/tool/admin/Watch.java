package org.creatorshub.tool.admin;

import java.util.List;

/** A feature that tells what needs attention; features add theirs by a producer in wiring. */
@FunctionalInterface
public interface Watch {
  /** What needs attention among that which this scope may see. */
  List<Attention> look(Scope scope);
}
