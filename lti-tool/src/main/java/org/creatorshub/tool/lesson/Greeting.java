package org.creatorshub.tool.lesson;

import java.util.Optional;
import org.creatorshub.tool.session.LaunchSession;

/** What a learner reads after a launch, before the unit. */
@FunctionalInterface
public interface Greeting {
  /** Path of the page; empty when there is nothing to say. */
  Optional<String> path(LaunchSession session);
}
