package org.creatorshub.tool.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.creatorshub.tool.keys.Secrets;
import org.creatorshub.tool.launch.ClaimingLaunch;
import org.creatorshub.tool.launch.HoldingLaunch;
import org.creatorshub.tool.launch.TidyingUp;
import org.creatorshub.tool.launch.WaitingLaunches;
import org.creatorshub.tool.launch.check.CheckingLaunch;
import org.creatorshub.tool.login.Logins;
import org.creatorshub.tool.session.OldSessions;

/** Makes what a launch without cookies passes through, and what forgets launches. */
final class StorageProducers {
  @Produces
  @Singleton
  HoldingLaunch holdingLaunch(WaitingLaunches waiting, Secrets secrets, Clock clock) {
    return new HoldingLaunch(waiting, secrets, clock);
  }

  @Produces
  @Singleton
  TidyingUp tidyingUp(Logins logins, WaitingLaunches waiting, OldSessions sessions, Clock clock) {
    return new TidyingUp(logins, waiting, sessions, clock);
  }

  @Produces
  @Singleton
  ClaimingLaunch claimingLaunch(HoldingLaunch holding, CheckingLaunch checking) {
    return new ClaimingLaunch(holding, checking);
  }
}
