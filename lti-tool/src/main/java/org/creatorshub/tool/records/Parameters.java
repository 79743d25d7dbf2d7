package org.creatorshub.tool.records;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parameters of a query string, read strictly (L-03): none twice, none unknown. */
record Parameters(Map<String, String> values) {

  /** Empty when the query cannot be read or has a name twice. */
  static Optional<Parameters> parse(String query) {
    Map<String, String> values = new LinkedHashMap<>();
    if (query.isEmpty()) {
      return Optional.of(new Parameters(values));
    }
    try {
      for (String pair : query.split("&", -1)) {
        String[] parts = pair.split("=", 2);
        String value = parts.length == 2 ? decode(parts[1]) : "";
        if (values.put(decode(parts[0]), value) != null) {
          return Optional.empty();
        }
      }
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    return Optional.of(new Parameters(values));
  }

  Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name));
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  /** A parameter that is not one of these. */
  Optional<String> unknown(Set<String> known) {
    return values.keySet().stream().filter(name -> !known.contains(name)).findFirst();
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
