package org.creatorshub.tool.wiring;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;

/** Serves until a signal comes, or carries out one office command. */
public final class HubApplication implements QuarkusApplication {
  private final HubConfig config;
  private final Office office;
  private final ConsoleStart console;

  @Inject
  HubApplication(HubConfig config, Office office, ConsoleStart console) {
    this.config = config;
    this.office = office;
    this.console = console;
  }

  @Override
  public int run(String... arguments) {
    Running.Start start = Running.present();
    if (!start.serves()) {
      return office.carryOut(start.command());
    }
    console.greet(System.out);
    // Scripts wait for this line; the server answers by now.
    System.out.println("Creators' Hub is ready: http://localhost:" + config.port() + "/");
    Quarkus.waitForExit();
    return 0;
  }
}
