package org.creatorshub.tool.wiring;

import java.util.List;

/** What {@code ./hub NAME} does. Answers the exit status. */
@FunctionalInterface
interface Command {
  int run(List<String> arguments);

  static Command named(String name) {
    return switch (name) {
      case "demo" -> ServerCommand::demo;
      case "run" -> ServerCommand::production;
      case "bench" -> BenchCommand::run;
      case "course" -> CourseCommand::run;
      case "check-package" -> CheckPackageCommand::run;
      case "packages" -> PackagesCommand::run;
      case "platform",
          "lrs-key",
          "lrs-target",
          "admin-token",
          "projections",
          "retention",
          "doctor" ->
          arguments -> ServerCommand.office(name, arguments);
      default -> throw new ConfigurationException("Unknown command " + name + ". See ./hub help.");
    };
  }
}
