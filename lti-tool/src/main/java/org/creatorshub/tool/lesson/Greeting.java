package org.creatorshub.tool.lesson;

import java.util.List;
import java.util.Optional;
import org.creatorshub.tool.session.LaunchSession;

/** What learners read after a launch, before the unit. */
@FunctionalInterface
public interface Greeting {
  /** For each session the path of the page; empty where there is nothing to say. */
  List<Optional<String>> paths(List<LaunchSession> sessions);
}
