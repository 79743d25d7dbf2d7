package org.creatorshub.tool.export;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creatorshub.tool.credential.TakingBadge;
import org.creatorshub.tool.portfolio.UnitResult;

/**
 * Everything that goes into one export, before the first byte is written.
 *
 * @param badges every badge in all its forms
 * @param others notes on what is no handed-in work: pages, tests, tasks not handed in
 * @param owner name as the LMS sent it; empty when names are not shared
 */
record Bundle(
    Optional<String> owner,
    String course,
    Instant dataAsOf,
    List<Item> items,
    List<Result> results,
    List<Note> others,
    List<TakingBadge.File> badges,
    boolean notes) {

  /** A private note that the learner wants to take along. */
  record Note(String subject, String title, String text) {}

  /** A unit's result with the unit's title and number of pages. */
  record Result(String title, int pages, UnitResult of) {}
}
