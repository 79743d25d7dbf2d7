package org.creatorshub.tool.roster;

import java.util.List;

/** Is told what rosters say beyond names and roles. */
public interface RosterListener {
  /** Listens to nothing. */
  RosterListener NONE =
      new RosterListener() {
        @Override
        public boolean wantsGroups(Rosters.Course course) {
          return false;
        }

        @Override
        public void listed(Rosters.Course course, List<Listed> people, boolean whole) {}
      };

  /** Whether the roster of this course should name everybody's groups. */
  boolean wantsGroups(Rosters.Course course);

  /**
   * A roster was read and taken over.
   *
   * @param whole false when these are only the people about whom something changed
   */
  void listed(Rosters.Course course, List<Listed> people, boolean whole);
}
