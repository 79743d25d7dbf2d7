package org.creatorshub.tool.login;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of a query or of a posted form, with every repetition.
 *
 * @param values each name with its values in the order sent
 */
public record FormFields(Map<String, List<String>> values) {
  public FormFields {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    values.forEach((name, list) -> copy.put(name, List.copyOf(list)));
    values = Collections.unmodifiableMap(copy);
  }

  /** The value if it was sent exactly once and is not blank. */
  public Optional<String> single(String name) {
    List<String> all = values.getOrDefault(name, List.of());
    return all.size() == 1 && !all.getFirst().isBlank()
        ? Optional.of(all.getFirst())
        : Optional.empty();
  }

  /** True if the field came more than once. */
  public boolean repeated(String name) {
    return values.getOrDefault(name, List.of()).size() > 1;
  }

  /** How much was sent, in characters of all values. */
  long length() {
    return values.values().stream().flatMap(List::stream).mapToLong(String::length).sum();
  }

  public boolean has(String name) {
    return values.containsKey(name);
  }
}
