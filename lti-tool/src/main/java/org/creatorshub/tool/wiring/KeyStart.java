package org.creatorshub.tool.wiring;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.creatorshub.tool.admin.AdminSessions;
import org.creatorshub.tool.audit.Actor;
import org.creatorshub.tool.audit.AuditLog;
import org.creatorshub.tool.audit.Subject;
import org.creatorshub.tool.keys.KeySealing;
import org.creatorshub.tool.keys.RotatingKeys;
import org.creatorshub.tool.keys.SealedValues;
import org.creatorshub.tool.keys.SigningKeys;
import org.jboss.logging.Logger;

/** Looks after our keys: seals them anew at the start if needed, and rotates them in time. */
@Singleton
final class KeyStart {
  private static final Logger LOG = Logger.getLogger(KeyStart.class);

  /** How long ended sessions, links and counted tries of the console are kept. */
  private static final Duration KEPT = Duration.ofDays(7);

  private final SigningKeys keys;
  private final RotatingKeys rotating;
  private final KeySealing sealing;
  private final List<SealedValues> sealed;
  private final AdminSessions sessions;
  private final AuditLog log;
  private final Clock clock;
  private final ScheduledExecutorService clockwork =
      Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());

  KeyStart(
      SigningKeys keys,
      RotatingKeys rotating,
      KeySealing sealing,
      @All List<SealedValues> sealed,
      AdminSessions sessions,
      AuditLog log,
      Clock clock) {
    this.keys = keys;
    this.rotating = rotating;
    this.sealing = sealing;
    this.sealed = sealed;
    this.sessions = sessions;
    this.log = log;
    this.clock = clock;
  }

  /** Before anything is served; answers why the tool must not start. */
  Optional<String> begin() {
    QuarkusTransaction.requiringNew().run(this::sealAnew);
    Optional<String> fault = keys.fault();
    if (fault.isEmpty()) {
      var unused = clockwork.scheduleWithFixedDelay(this::look, 1, 60, TimeUnit.MINUTES);
    }
    return fault.map(
        why ->
            why
                + ". Set the HUB_SECRET_KEY that sealed it; to change the secret, give the one"
                + " before as HUB_SECRET_KEY_OLD for one start.");
  }

  void stop(@Observes ShutdownEvent event) {
    clockwork.shutdownNow();
  }

  private void sealAnew() {
    int count = sealed.stream().mapToInt(values -> values.sealAnew(sealing)).sum();
    if (count > 0) {
      log.record(Actor.schedule(), "secrets sealed anew", Subject.of("HUB_SECRET_KEY"), count + "");
    }
  }

  private void look() {
    try {
      QuarkusTransaction.requiringNew().run(this::rotate);
      sessions.forget(clock.instant().minus(KEPT));
    } catch (RuntimeException fault) {
      // A schedule that throws once never runs again.
      LOG.error("Keys could not be looked after; trying again in an hour", fault);
    }
  }

  private void rotate() {
    for (String purpose : rotating.rotateDue()) {
      log.record(
          Actor.schedule(),
          "next key published",
          Subject.of("key set " + purpose),
          "every 90 days");
    }
  }
}
