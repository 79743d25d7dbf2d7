package org.creatorshub.tool.privacy;

import java.time.Instant;
import org.creatorshub.tool.launch.AfterAdmission;
import org.creatorshub.tool.launch.check.Administers;
import org.creatorshub.tool.launch.check.Launch;
import org.creatorshub.tool.launch.check.MessageKind;
import org.creatorshub.tool.session.LaunchSession;

/** Remembers how far an administrator's rights reach; checked before by HUB-PRIVACY-01. */
public final class NotingPrivacyLaunch implements AfterAdmission {
  private final Scopes scopes;

  public NotingPrivacyLaunch(Scopes scopes) {
    this.scopes = scopes;
  }

  @Override
  public void admitted(Launch launch, LaunchSession session, Instant at) {
    if (launch.kind() == MessageKind.DATA_PRIVACY) {
      scopes.note(
          session.platform(),
          session.id(),
          launch.particulars().administers() == Administers.PLATFORM,
          launch.particulars().forUser(),
          at);
    }
  }
}
