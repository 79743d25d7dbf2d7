package org.creatorshub.tool.wiring;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Unit;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.tool.batching.Batching;
import org.creatorshub.tool.keys.KeySealing;
import org.creatorshub.tool.keys.Secrets;
import org.creatorshub.tool.keys.SharedKeys;
import org.creatorshub.tool.keys.StoredSharedKeys;
import org.creatorshub.tool.launch.Admissions;
import org.creatorshub.tool.launch.Admitting;
import org.creatorshub.tool.launch.AdmittingLaunch;
import org.creatorshub.tool.launch.AfterAdmission;
import org.creatorshub.tool.launch.check.CheckingLaunch;
import org.creatorshub.tool.launch.check.PlatformKeys;
import org.creatorshub.tool.lesson.Arriving;
import org.creatorshub.tool.login.InitiatingLogin;
import org.creatorshub.tool.login.Logins;
import org.creatorshub.tool.login.RateLimit;
import org.creatorshub.tool.login.SealedLogins;
import org.creatorshub.tool.login.UsedStates;
import org.creatorshub.tool.platform.DeploymentStatus;
import org.creatorshub.tool.platform.Deployments;
import org.creatorshub.tool.platform.Platforms;
import org.creatorshub.tool.platform.ToolAddress;
import org.creatorshub.tool.session.EnteringSession;
import org.creatorshub.tool.session.ForgeryGuard;
import org.creatorshub.tool.session.OpeningWindow;
import org.creatorshub.tool.session.Sessions;

/** Makes what a launch passes through, from the announcement to the session. */
final class LaunchProducers {
  private final SecureRandom random = new SecureRandom();

  @Produces
  @Singleton
  ToolAddress address(HubConfig config) {
    return new ToolAddress(config.baseUrl(), config.allowsLoopbackHttp());
  }

  @Produces
  @Singleton
  Secrets secrets() {
    return new Secrets(random);
  }

  @Produces
  @Singleton
  Logins logins(StoredSharedKeys stored, UsedStates used, KeySealing sealing, Clock clock) {
    byte[] key = new SharedKeys(stored, sealing, random, clock).of("login");
    return new SealedLogins(key, random, used);
  }

  @Produces
  @Singleton
  InitiatingLogin initiatingLogin(
      Platforms platforms,
      Deployments deployments,
      Logins logins,
      ToolAddress address,
      Secrets secrets,
      HubConfig config,
      Clock clock) {
    return new InitiatingLogin(
        platforms,
        deployments,
        logins,
        address,
        secrets,
        new RateLimit(clock, config.loginsPerMinute()),
        clock);
  }

  @Produces
  @Singleton
  CheckingLaunch checkingLaunch(
      CheckingLaunch.Sources sources, ToolAddress address, HubConfig config, Clock clock) {
    DeploymentStatus ifNew =
        config.approveDeployments() ? DeploymentStatus.PENDING : DeploymentStatus.ACTIVE;
    return new CheckingLaunch(sources, address, ifNew, clock);
  }

  @Produces
  @Singleton
  CheckingLaunch.Sources sources(
      Platforms platforms,
      Deployments deployments,
      Logins logins,
      PlatformKeys keys,
      Course course) {
    return new CheckingLaunch.Sources(
        platforms,
        deployments,
        logins,
        keys,
        unit -> course.unit(unit).filter(Unit::offered).isPresent());
  }

  @Produces
  @Singleton
  Admitting admitting(
      Admissions admissions,
      Sessions sessions,
      Arriving arriving,
      LearningEvents events,
      Secrets secrets,
      Clock clock,
      @All List<AfterAdmission> afterwards) {
    AdmittingLaunch admitting =
        new AdmittingLaunch(
            new AdmittingLaunch.Targets(admissions, sessions, arriving::paths, events, afterwards),
            secrets,
            clock);
    Batching<AdmittingLaunch.Ask, AdmittingLaunch.Admitted> batching =
        new Batching<>(
            asks -> QuarkusTransaction.requiringNew().call(() -> admitting.admit(asks)), 64, 1);
    return batching::call;
  }

  @Produces
  @Singleton
  EnteringSession enteringSession(Sessions sessions, Clock clock) {
    return new EnteringSession(sessions, clock);
  }

  @Produces
  @Singleton
  ForgeryGuard forgeryGuard(ToolAddress address) {
    return new ForgeryGuard(address);
  }

  @Produces
  @Singleton
  OpeningWindow openingWindow(Sessions sessions, Secrets secrets, Clock clock) {
    return new OpeningWindow(sessions, secrets, clock);
  }
}
