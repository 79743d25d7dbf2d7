package org.creatorshub.tool.portfolio;

import java.util.List;
import org.creatorshub.tool.session.LaunchSession;

/** What the person of a session has finished in the course of that session. */
@FunctionalInterface
public interface UnitResults {
  List<UnitResult> of(LaunchSession session);
}
