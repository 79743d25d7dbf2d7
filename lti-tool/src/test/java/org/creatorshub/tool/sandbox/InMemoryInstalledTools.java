package org.creatorshub.tool.sandbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Registered tools, gone with the process. */
final class InMemoryInstalledTools implements InstalledTools {
  private final Map<String, InstalledTool> tools = new LinkedHashMap<>();
  private Optional<String> used = Optional.empty();

  @Override
  public synchronized List<InstalledTool> all() {
    return new ArrayList<>(tools.values());
  }

  @Override
  public synchronized void put(InstalledTool tool) {
    tools.put(tool.clientId(), tool);
  }

  @Override
  public synchronized Optional<String> inUse() {
    return used;
  }

  @Override
  public synchronized void use(Optional<String> clientId) {
    used = clientId;
  }
}
