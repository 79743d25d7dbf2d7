package org.creatorshub.tool.wiring;

import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Arrays;
import java.util.List;
import org.creatorshub.reporting.database.DatabaseException;

/** The one entry point behind {@code ./hub}. */
@QuarkusMain
public final class HubMain {
  private HubMain() {}

  public static void main(String... arguments) {
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
