package org.creatorshub.tool.export;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creatorshub.tool.credential.TakingBadge;
import org.creatorshub.tool.portfolio.Content;
import org.creatorshub.tool.portfolio.UnitResult;

/**
 * Everything that goes into one export, before the first byte is written.
 *
 * @param badges every badge in all its forms
 * @param others notes on what is no handed-in work: pages, tests, tasks not handed in
 * @param owner name as the LMS sent it; empty when names are not shared
 * @param issuer who runs this installation, as badges name it
 */
public record Bundle(
    Optional<String> owner,
    String course,
    String issuer,
    Instant dataAsOf,
    List<Item> items,
    List<Result> results,
    List<Note> others,
    List<TakingBadge.File> badges,
    boolean notes) {
  /** A private note that the learner wants to take along. */
  public record Note(String subject, String title, String text) {}

  /** A unit's result with the unit's title and number of pages. */
  public record Result(String title, int pages, UnitResult of) {}

  /** How much there is to write, roughly: files, badges, texts. */
  long bytes() {
    long work =
        items.stream()
            .flatMap(item -> item.versions().stream())
            .mapToLong(placed -> bytes(placed.version().content()))
            .sum();
    return work + badges.stream().mapToLong(badge -> badge.bytes().length).sum();
  }

  private static long bytes(Content content) {
    return switch (content) {
      case Content.Text(String text) -> text.length();
      case Content.Link link -> 100;
      case Content.Upload upload -> upload.file().bytes();
    };
  }
}
