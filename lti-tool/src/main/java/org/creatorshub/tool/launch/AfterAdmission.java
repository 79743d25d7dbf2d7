package org.creatorshub.tool.launch;

import java.time.Instant;
import org.creatorshub.tool.launch.check.Launch;
import org.creatorshub.tool.session.LaunchSession;

/** What a feature does when a launch was let in: quick, and in the launch's transaction. */
@FunctionalInterface
public interface AfterAdmission {
  void admitted(Launch launch, LaunchSession session, Instant at);
}
