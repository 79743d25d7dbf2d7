package org.creatorshub.tool.wiring;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.platform.Platforms;
import org.creatorshub.tool.sandbox.Activity;
import org.creatorshub.tool.sandbox.Sandbox;
import org.creatorshub.tool.sandbox.SandboxRegistration;
import org.creatorshub.tool.sandbox.SandboxSettings;
import org.creatorshub.tool.sandbox.SandboxStore;
import org.jspecify.annotations.Nullable;

/** Runs the sandbox LMS beside the demo and registers it as a platform; never in production. */
@Singleton
final class SandboxStart {
  private final HubConfig config;
  private final SandboxStore store;
  private final Clock clock;
  private final Platforms platforms;
  private @Nullable Sandbox sandbox;

  SandboxStart(HubConfig config, SandboxStore store, Clock clock, Platforms platforms) {
    this.config = config;
    this.store = store;
    this.clock = clock;
    this.platforms = platforms;
  }

  void start(@Observes StartupEvent event) {
    if (!Running.present().serves()) {
      return;
    }
    if (config.demo()) {
      Activity first =
          new Activity(
              0,
              "Unit 7: Paid search and social advertising: media mathematics",
              "Read, practise, take the test, make a piece of work for your portfolio.",
              "/lti/launch/u07",
              Map.of("unit", "u07"));
      Sandbox started =
          Sandbox.start(
              new SandboxSettings(
                  config.port() + 1, config.baseUrl(), store, clock, first, "u07-test"));
      register(started.registration());
      sandbox = started;
    }
  }

  void stop(@Observes ShutdownEvent event) {
    if (sandbox != null) {
      sandbox.stop();
    }
  }

  private void register(SandboxRegistration registration) {
    platforms.save(
        new Platform(
            UUID.randomUUID(),
            registration.issuer(),
            registration.clientId(),
            registration.name(),
            registration.authUrl(),
            registration.tokenUrl(),
            registration.tokenUrl().toString(),
            registration.jwksUrl(),
            true),
        clock.instant());
  }
}
