package org.creatorshub.tool.wiring;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.creatorshub.reporting.lrs.RecordStoreKeys;

/** The commands that an administrator gives at the server. */
@Singleton
class Office {
  private final PlatformDesk platforms;
  private final RecordStoreKeys keys;
  private final Doctor doctor;
  private final ConsoleStart console;
  private final ProjectionDesk projections;

  Office(
      PlatformDesk platforms,
      RecordStoreKeys keys,
      Doctor doctor,
      ConsoleStart console,
      ProjectionDesk projections) {
    this.projections = projections;
    this.platforms = platforms;
    this.keys = keys;
    this.doctor = doctor;
    this.console = console;
  }

  /** Answers the exit status; a command that cannot be carried out says why. */
  int carryOut(List<String> command) {
    try {
      List<String> rest = command.subList(1, command.size());
      return switch (command.getFirst()) {
        case "platform" -> platforms.carryOut(rest);
        case "lrs-key" -> addKey(rest);
        case "admin-token" -> console.carryOut(rest, System.out);
        case "projections" -> projections.carryOut(rest, System.out);
        case "doctor" -> doctor.examine(System.out);
        default -> throw new ConfigurationException("Unknown command " + command.getFirst());
      };
    } catch (ConfigurationException e) {
      System.err.println(e.getMessage());
      return 2;
    }
  }

  private int addKey(List<String> arguments) {
    List<String> words = Options.parse(arguments, Set.of()).words();
    if (words.size() != 2 || !words.getFirst().equals("add") || words.get(1).isBlank()) {
      throw new ConfigurationException("Say: ./hub lrs-key add NAME");
    }
    RecordStoreKeys.NewKey key = keys.add(words.get(1));
    System.out.println("key     " + key.key());
    System.out.println("secret  " + key.secret());
    System.out.println("The secret is shown this once; only its hash is kept.");
    return 0;
  }
}
