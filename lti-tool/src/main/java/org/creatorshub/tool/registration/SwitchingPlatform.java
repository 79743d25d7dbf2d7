package org.creatorshub.tool.registration;

import java.time.Clock;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.platform.Platforms;

/** Switches a platform off, with everybody who comes from it, or on again (LTI-LOGIN-04). */
public final class SwitchingPlatform {
  private final Platforms platforms;
  private final Clock clock;

  public SwitchingPlatform(Platforms platforms, Clock clock) {
    this.platforms = platforms;
    this.clock = clock;
  }

  public Platform turn(Platform platform, boolean on) {
    return platforms.save(
        new Platform(
            platform.id(),
            platform.issuer(),
            platform.clientId(),
            platform.name(),
            platform.authUrl(),
            platform.tokenUrl(),
            platform.tokenAudience(),
            platform.jwksUrl(),
            on),
        clock.instant());
  }
}
