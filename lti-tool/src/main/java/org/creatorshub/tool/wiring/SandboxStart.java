package org.creatorshub.tool.wiring;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Test;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.migration.OldSecrets;
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
  /** The unit that a course of the sandbox has from the start: its test and workbench show most. */
  private static final String SHOWN = "u07";

  private final HubConfig config;
  private final SandboxStore store;
  private final Clock clock;
  private final Platforms platforms;
  private final Course course;
  private final OldSecrets oldSecrets;
  private final DemoInvitation invitation;
  private @Nullable Sandbox sandbox;

  SandboxStart(
      HubConfig config,
      SandboxStore store,
      Clock clock,
      Platforms platforms,
      Course course,
      OldSecrets oldSecrets,
      DemoInvitation invitation) {
    this.oldSecrets = oldSecrets;
    this.invitation = invitation;
    this.course = course;
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
      Unit unit = course.unit(SHOWN).orElseGet(() -> course.offered().getFirst());
      Activity first =
          new Activity(
              0,
              "Unit " + unit.number() + ": " + unit.title(),
              unit.summary(),
              "/lti/launch/" + unit.id(),
              Map.of("unit", unit.id()));
      String resource = unit.test().map(Test::id).orElse(unit.id());
      Sandbox started =
          Sandbox.start(
              new SandboxSettings(
                  config.port() + 1, config.baseUrl(), store, clock, first, resource));
      started.suggest(invitation::link);
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
    Platform saved =
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
    oldSecrets.add(saved.id(), Sandbox.OLD_KEY, Sandbox.OLD_SECRET);
  }
}
