package org.creatorshub.tool.wiring;

import jakarta.inject.Singleton;
import java.util.List;

/** The commands that an administrator gives at the server. */
@Singleton
class Office {
  private final PlatformDesk platforms;
  private final RecordKeyDesk keys;
  private final TargetDesk targets;
  private final Doctor doctor;
  private final ConsoleStart console;
  private final ProjectionDesk projections;
  private final RetentionDesk retention;

  Office(
      PlatformDesk platforms,
      RecordKeyDesk keys,
      TargetDesk targets,
      Doctor doctor,
      ConsoleStart console,
      ProjectionDesk projections,
      RetentionDesk retention) {
    this.retention = retention;
    this.projections = projections;
    this.platforms = platforms;
    this.keys = keys;
    this.targets = targets;
    this.doctor = doctor;
    this.console = console;
  }

  /** Answers the exit status; a command that cannot be carried out says why. */
  int carryOut(List<String> command) {
    try {
      List<String> rest = command.subList(1, command.size());
      return switch (command.getFirst()) {
        case "platform" -> platforms.carryOut(rest);
        case "lrs-key" -> keys.carryOut(rest);
        case "lrs-target" -> targets.carryOut(rest);
        case "admin-token" -> console.carryOut(rest, System.out);
        case "projections" -> projections.carryOut(rest, System.out);
        case "retention" -> retention.carryOut(rest, System.out);
        case "doctor" -> doctor.examine(System.out);
        default -> throw new ConfigurationException("Unknown command " + command.getFirst());
      };
    } catch (ConfigurationException e) {
      System.err.println(e.getMessage());
      return 2;
    }
  }
}
