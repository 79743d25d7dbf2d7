package org.creatorshub.tool.portfolio;

import java.util.List;
import org.creatorshub.tool.session.LaunchSession;

/** What a learner is asked to do beside the own work. */
@FunctionalInterface
public interface Invitations {

  /**
   * One sentence and where it leads.
   *
   * @param path below the base of the session
   */
  record Invitation(String sentence, String path) {}

  List<Invitation> of(LaunchSession session);
}
