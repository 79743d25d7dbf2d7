package org.creatorshub.tool.launch.check;

/** How far a person's rights as an administrator reach. */
public enum Administers {
  NOTHING,
  /** The course that the launch names. */
  COURSE,
  /** Everything of this LMS. */
  PLATFORM
}
