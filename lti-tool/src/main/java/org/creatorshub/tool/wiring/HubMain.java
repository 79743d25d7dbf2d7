package org.creatorshub.tool.wiring;

import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.creatorshub.reporting.database.DatabaseException;

/** The one entry point behind {@code ./hub}. */
@QuarkusMain
public final class HubMain {
  private HubMain() {}

  public static void main(String... arguments) {
    // Until the container configures logging, a failing start would print every trace of the JDK.
    Logger.getLogger("").setLevel(Level.WARNING);
    List<String> words = Arrays.asList(arguments);
    String command = words.isEmpty() ? "help" : words.getFirst();
    List<String> rest = words.isEmpty() ? words : words.subList(1, words.size());
    try {
      System.exit(Command.named(command).run(rest));
    } catch (ConfigurationException | DatabaseException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }
}
