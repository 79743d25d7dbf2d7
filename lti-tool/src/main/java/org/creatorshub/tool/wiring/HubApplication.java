package org.creatorshub.tool.wiring;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;

/** Runs while the server does. It starts when the server answers, so its line is true. */
public final class HubApplication implements QuarkusApplication {
  private final HubConfig config;

  @Inject
  HubApplication(HubConfig config) {
    this.config = config;
  }

  @Override
  public int run(String... arguments) {
    // Scripts wait for this line.
    System.out.println("Creators' Hub is ready: http://localhost:" + config.port() + "/");
    Quarkus.waitForExit();
    return 0;
  }
}
