package org.creatorshub.tool.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.keys.Fingerprint;

/** The invitations given out; their tokens are not kept. */
public interface Invitations {
  void add(Invitation invitation, Fingerprint token);

  Optional<Invitation> byToken(Fingerprint token);

  Optional<Invitation> byId(UUID invitation);

  /** Newest first. */
  List<Invitation> all();

  /** Takes the invitation up, if it is open: of two who try, one gets true. */
  boolean take(UUID invitation, Instant at);

  /** The LMS said no: the invitation is open again, until it expires. */
  void giveBack(UUID invitation);

  /** Remembers what came of an invitation that was taken up. */
  void ledTo(UUID invitation, UUID platform);

  /** Ends an open invitation; false if there is none. */
  boolean revoke(UUID invitation, Instant at);
}
