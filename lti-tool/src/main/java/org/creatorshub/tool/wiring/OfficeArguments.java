package org.creatorshub.tool.wiring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An office command with the instance that it means.
 *
 * @param config where the instance keeps its data
 * @param command name and words of the command, without {@code --data} and {@code --port}
 */
record OfficeArguments(HubConfig config, List<String> command) {

  static OfficeArguments of(String name, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(name));
    Map<String, String> place = new HashMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      String option = arguments.get(i);
      if (option.equals("--data") || option.equals("--port")) {
        if (i + 1 == arguments.size()) {
          throw new ConfigurationException(option + " needs a value.");
        }
        place.put(option.substring(2), arguments.get(++i));
      } else {
        command.add(arguments.get(i));
      }
    }
    return new OfficeArguments(config(place), List.copyOf(command));
  }

  /** A production instance where one is set up by variables, else the demo's rules for http. */
  private static HubConfig config(Map<String, String> place) {
    Map<String, String> environment = System.getenv();
    return environment.containsKey("HUB_BASE_URL")
        ? HubConfig.production(environment, place)
        : HubConfig.demo(environment, place);
  }
}
