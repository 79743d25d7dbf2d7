package org.creatorshub.tool.wiring;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A command line: words first, then {@code --name value}. Unknown names are refused. */
record Options(List<String> words, Map<String, String> named) {

  static Options parse(List<String> arguments, Set<String> known) {
    List<String> words = new ArrayList<>();
    Map<String, String> named = new HashMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (!argument.startsWith("--")) {
        words.add(argument);
        continue;
      }
      String name = argument.substring(2);
      if (!known.contains(name)) {
        throw new ConfigurationException("Unknown option " + argument + ".");
      }
      if (++i == arguments.size()) {
        throw new ConfigurationException(argument + " needs a value.");
      }
      if (named.put(name, arguments.get(i)) != null) {
        throw new ConfigurationException(argument + " is given twice.");
      }
    }
    return new Options(List.copyOf(words), Map.copyOf(named));
  }

  String required(String name) {
    String value = named.get(name);
    if (value == null || value.isBlank()) {
      throw new ConfigurationException("--" + name + " is missing.");
    }
    return value;
  }

  /** A secret as one line on the standard input, where no list of processes shows it. */
  static String secret(String usage) {
    try {
      String line =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
      if (line == null || line.isBlank()) {
        throw new ConfigurationException("The secret is missing. " + usage);
      }
      return line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
