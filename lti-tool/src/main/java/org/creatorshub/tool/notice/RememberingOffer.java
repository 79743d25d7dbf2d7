package org.creatorshub.tool.notice;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.launch.AfterAdmission;
import org.creatorshub.tool.launch.SeenBefore;
import org.creatorshub.tool.launch.check.Launch;
import org.creatorshub.tool.launch.check.NoticeOffer;
import org.creatorshub.tool.session.LaunchSession;

/** Keeps where a platform takes our handlers, as launches tell it (LTI-PNS-04). */
public final class RememberingOffer implements AfterAdmission {
  private record Key(UUID platform, UUID deployment) {}

  private final Handlers handlers;
  private final SeenBefore<Key, Optional<NoticeOffer>> seen = new SeenBefore<>();

  public RememberingOffer(Handlers handlers) {
    this.handlers = handlers;
  }

  @Override
  public void admitted(Launch launch, LaunchSession session, Instant at) {
    launch.services().notices().ifPresent(offer -> remember(launch, offer));
  }

  private void remember(Launch launch, NoticeOffer offer) {
    Key key = new Key(launch.platform().id(), launch.deployment().key());
    seen.remember(
        key,
        Optional.of(offer),
        () -> handlers.offer(key.platform(), key.deployment()),
        wanted -> handlers.offered(key.platform(), key.deployment(), offer));
  }
}
