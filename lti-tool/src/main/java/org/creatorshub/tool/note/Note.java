package org.creatorshub.tool.note;

import java.time.Instant;

/**
 * What a learner has noted beside one page.
 *
 * @param revision grows with every save
 */
record Note(Spot spot, String text, int revision, Instant savedAt) {
  /** A page of a unit. */
  record Spot(String unit, String page) {}
}
