package org.creatorshub.tool.wiring;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import java.util.Optional;

/** Serves until a signal comes, or carries out one office command. */
public final class HubApplication implements QuarkusApplication {
  private final HubConfig config;
  private final Office office;
  private final ConsoleStart console;
  private final KeyStart keys;

  @Inject
  HubApplication(HubConfig config, Office office, ConsoleStart console, KeyStart keys) {
    this.config = config;
    this.office = office;
    this.console = console;
    this.keys = keys;
  }

  @Override
  public int run(String... arguments) {
    Running.Start start = Running.present();
    if (!start.serves()) {
      return office.carryOut(start.command());
    }
    Optional<String> fault = keys.begin();
    if (fault.isPresent()) {
      System.err.println(fault.get());
      return 2;
    }
    console.greet(System.out);
    // Scripts wait for this line; the server answers by now.
    System.out.println("Creators' Hub is ready: http://localhost:" + config.port() + "/");
    Quarkus.waitForExit();
    return 0;
  }
}
