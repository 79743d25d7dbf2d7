package org.creatorshub.reporting.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

final class InMemoryActivityDefinitions implements ActivityDefinitions {
  private final Map<String, ObjectNode> known = new ConcurrentHashMap<>();

  @Override
  public void learn(List<ObjectNode> statements) {
    Definitions.in(statements)
        .forEach((id, told) -> known.merge(id, told.deepCopy(), Definitions::merged));
  }

  @Override
  public Map<String, ObjectNode> of(Set<String> ids) {
    return ids.stream()
        .filter(known::containsKey)
        .collect(Collectors.toMap(Function.identity(), known::get));
  }
}
