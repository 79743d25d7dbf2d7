package org.creatorshub.tool.offering;

import org.creatorshub.tool.session.LaunchSession;

/** Whether learners of a course may open units in the player of packages. */
@FunctionalInterface
public interface PlayerOffer {
  boolean offered(LaunchSession session);
}
