package org.creatorshub.tool.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.launch.check.NoticeOffer;

/** Where platforms take our handlers, and whether they have them. */
public interface Handlers {

  /**
   * A notification service where we should see that our handlers are registered.
   *
   * @param deployment our key
   * @param deploymentId the platform's id
   */
  record Due(UUID platform, UUID deployment, String deploymentId, NoticeOffer offer) {}

  /** What a launch of this deployment offered last. */
  Optional<NoticeOffer> offer(UUID platform, UUID deployment);

  /** A new address or other types make a registration due. */
  void offered(UUID platform, UUID deployment, NoticeOffer offer);

  /** Not looked at since {@code before}, and not tried since {@code triedBefore}. */
  List<Due> due(Instant before, Instant triedBefore);

  void registered(Due service, Instant at);

  void failed(Due service, Instant at, String reason);

  /** The platform showed that its notices reach us. */
  void greeted(UUID platform, UUID deployment, Instant at);
}
