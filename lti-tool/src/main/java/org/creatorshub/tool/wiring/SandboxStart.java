package org.creatorshub.tool.wiring;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.creatorshub.tool.sandbox.Activity;
import org.creatorshub.tool.sandbox.Sandbox;
import org.creatorshub.tool.sandbox.SandboxRegistration;
import org.creatorshub.tool.sandbox.SandboxSettings;
import org.creatorshub.tool.sandbox.SandboxStore;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Runs the sandbox LMS beside the demo and registers it as a platform; never in production. */
@Singleton
final class SandboxStart {
  private final HubConfig config;
  private final SandboxStore store;
  private final Clock clock;
  private final Jdbi jdbi;
  private @Nullable Sandbox sandbox;

  SandboxStart(HubConfig config, SandboxStore store, Clock clock, Jdbi jdbi) {
    this.config = config;
    this.store = store;
    this.clock = clock;
    this.jdbi = jdbi;
  }

  void start(@Observes StartupEvent event) {
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
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into platform (platform_id, issuer, client_id, name, auth_url,
                      token_url, token_audience, jwks_url, created_at)
                    values (:id, :issuer, :client, :name, :auth, :token, :token, :jwks, :at)
                    on conflict (issuer, client_id) do nothing
                    """)
                .bind("id", UUID.randomUUID())
                .bind("issuer", registration.issuer())
                .bind("client", registration.clientId())
                .bind("name", registration.name())
                .bind("auth", registration.authUrl().toString())
                .bind("token", registration.tokenUrl().toString())
                .bind("jwks", registration.jwksUrl().toString())
                .bind("at", OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC))
                .execute());
  }
}
