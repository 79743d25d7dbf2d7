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
import org.creatorshub.tool.admin.AdminSessions;
import org.creatorshub.tool.audit.Actor;
import org.creatorshub.tool.audit.AuditLog;
import org.creatorshub.tool.audit.Subject;
import org.creatorshub.tool.keys.KeySealing;
import org.creatorshub.tool.keys.RotatingKeys;
import org.creatorshub.tool.keys.SealedValues;
import org.creatorshub.tool.keys.SigningKeys;

/** Looks after our keys: seals them anew at the start if needed, and rotates them in time. */
@Singleton
final class KeyStart {
  /** How long ended sessions, links and counted tries of the console are kept. */
  private static final Duration KEPT = Duration.ofDays(7);

  private final SigningKeys keys;
  private final RotatingKeys rotating;
  private final KeySealing sealing;
  private final List<SealedValues> secrets;
  private final AdminSessions sessions;
  private final AuditLog log;
  private final Clock clock;
  private final Clockwork clockwork =
      new Clockwork(KeyStart.class, "Keys could not be looked after; trying again in an hour");

  KeyStart(
      SigningKeys keys,
      RotatingKeys rotating,
      KeySealing sealing,
      @All List<SealedValues> secrets,
      AdminSessions sessions,
      AuditLog log,
      Clock clock) {
    this.keys = keys;
    this.rotating = rotating;
    this.sealing = sealing;
    this.secrets = secrets;
    this.sessions = sessions;
    this.log = log;
    this.clock = clock;
  }

  /** Before anything is served; answers why the tool must not start. */
  Optional<String> begin() {
    QuarkusTransaction.requiringNew().run(this::sealAnew);
    Optional<String> fault = keys.fault();
    if (fault.isEmpty()) {
      clockwork.every(Duration.ofMinutes(1), Duration.ofHours(1), this::look);
    }
    return fault.map(
        why ->
            why
                + ". Set the HUB_SECRET_KEY that sealed it; to change the secret, give the one"
                + " before as HUB_SECRET_KEY_OLD for one start.");
  }

  void stop(@Observes ShutdownEvent event) {
    clockwork.stop();
  }

  private void sealAnew() {
    int count = secrets.stream().mapToInt(values -> values.sealAnew(sealing)).sum();
    if (count > 0) {
      log.record(Actor.schedule(), "secrets sealed anew", Subject.of("HUB_SECRET_KEY"), count + "");
    }
  }

  private void look() {
    QuarkusTransaction.requiringNew().run(this::rotate);
    sessions.forget(clock.instant().minus(KEPT));
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
