package org.creatorshub.tool.quiz;

import java.util.Set;
import java.util.UUID;
import org.creatorshub.tool.session.LaunchSession;

/** What teachers decided about tests, as a session meets it. */
public record Rulings(Excluded excluded, MoreAttempts more) {
  /** Nothing was decided. */
  public static final Rulings NONE =
      new Rulings((platform, course, test) -> Set.of(), (platform, course, person, test) -> 0);

  Set<String> excluded(LaunchSession session, String test) {
    return excluded.of(session.platform(), course(session), test);
  }

  Set<String> held(LaunchSession session, String test) {
    return excluded.held(session.platform(), course(session), test);
  }

  int more(LaunchSession session, String test) {
    return more.of(session.platform(), course(session), session.person(), test);
  }

  private static UUID course(LaunchSession session) {
    return session.context().or(session::link).orElse(new UUID(0, 0));
  }
}
