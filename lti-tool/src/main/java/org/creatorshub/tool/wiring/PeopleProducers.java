package org.creatorshub.tool.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.creatorshub.tool.roster.RosterListener;

/** Makes what follows people and courses through the LMS: groups, copies, notices. */
final class PeopleProducers {

  @Produces
  @Singleton
  RosterListener rosterListener() {
    return RosterListener.NONE;
  }
}
