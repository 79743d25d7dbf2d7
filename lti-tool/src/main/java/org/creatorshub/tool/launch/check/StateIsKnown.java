package org.creatorshub.tool.launch.check;

import java.util.Optional;
import org.creatorshub.tool.login.InitiatingLogin;
import org.creatorshub.tool.login.Login;
import org.creatorshub.tool.login.Logins;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.platform.Platforms;
import org.creatorshub.tool.refusal.Refusal;

/**
 * LTI-LAUNCH-03: the state is known, fresh and unused, and it names the registration: the message
 * could name any (SEC 5.1.1.4).
 */
final class StateIsKnown implements LaunchCheck {
  private final Logins logins;
  private final Platforms platforms;

  StateIsKnown(Logins logins, Platforms platforms) {
    this.logins = logins;
    this.platforms = platforms;
  }

  @Override
  public String id() {
    return "LTI-LAUNCH-03";
  }

  @Override
  public Optional<Refusal> check(LaunchAttempt attempt) {
    Optional<Login> login =
        logins
            .find(attempt.state())
            .filter(found -> !found.consumed())
            .filter(found -> found.createdAt().plus(InitiatingLogin.LIFE).isAfter(attempt.now()));
    Optional<Platform> platform =
        login.flatMap(found -> platforms.byId(found.platform())).filter(Platform::active);
    if (login.isPresent() && platform.isPresent()) {
      attempt.belongsTo(login.get(), platform.get());
    }
    return require(platform.isPresent(), 401, "This sign-in has expired or was used.");
  }
}
