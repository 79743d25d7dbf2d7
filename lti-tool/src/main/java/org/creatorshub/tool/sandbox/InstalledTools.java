package org.creatorshub.tool.sandbox;

import java.util.List;
import java.util.Optional;

/** The tools that registered themselves; the one that was always there is not among them. */
public interface InstalledTools {
  /** Oldest first. */
  List<InstalledTool> all();

  /** Adds a tool, or replaces the one with its client id. */
  void put(InstalledTool tool);

  /** Which of them the course uses; empty for the one that was always there. */
  Optional<String> inUse();

  void use(Optional<String> clientId);
}
