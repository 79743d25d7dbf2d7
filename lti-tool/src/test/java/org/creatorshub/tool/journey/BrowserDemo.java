package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A running demo and a browser for one test class; without a browser the class is skipped. */
final class BrowserDemo implements BeforeAllCallback, AfterAllCallback {
  private final String name;
  private Optional<HubProcess> hub = Optional.empty();
  private Optional<Chromium> chromium = Optional.empty();

  private BrowserDemo(String name) {
    this.name = name;
  }

  /**
   * @param name part of the data folder's name
   */
  static BrowserDemo named(String name) {
    return new BrowserDemo(name);
  }

  HubProcess hub() {
    return hub.orElseThrow();
  }

  Chromium chromium() {
    return chromium.orElseThrow();
  }

  @Override
  public void beforeAll(ExtensionContext context) throws IOException, InterruptedException {
    assumeThat(Chromium.available())
        .as("Chromium and Node.js, named by CHROMIUM_BINARY and NODE_BINARY")
        .isTrue();
    chromium = Optional.of(Chromium.open());
    hub = Optional.of(HubProcess.demo(HubProcess.freshData(name)));
  }

  @Override
  public void afterAll(ExtensionContext context) {
    hub.ifPresent(HubProcess::close);
    chromium.ifPresent(Chromium::close);
  }
}
