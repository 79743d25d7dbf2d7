package org.creatorshub.tool.launch;

import java.util.List;
import org.creatorshub.tool.session.LaunchSession;

/** Where people who came to learn go on: saves the browser a way. */
@FunctionalInterface
public interface FirstPages {
  /** One path below the session's handle for each session, for example {@code /learn/u07/p1}. */
  List<String> of(List<LaunchSession> sessions);
}
