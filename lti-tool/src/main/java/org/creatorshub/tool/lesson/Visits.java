package org.creatorshub.tool.lesson;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.reporting.event.Occasion;

/** Pages open in a session, until they are told as experienced: once per session and page. */
public interface Visits {

  /** A page that is not told yet, with its active time so far. */
  record Visit(Occasion occasion, String unit, String page, Duration active) {}

  /** A page that a session shows now. */
  record Shown(Occasion occasion, String unit, String page) {}

  /** Notes sessions whose first page is shown; answers those that had not begun before. */
  Set<UUID> begin(List<Occasion> occasions);

  /** Notes pages that are shown now; other open pages of the runs count as left. No run twice. */
  void show(List<Shown> pages);

  /** Adds active seconds, never more than have passed since the page was shown or last heard of. */
  void spend(Occasion occasion, String page, Duration active, boolean left);

  /** Takes a page for telling; empty when it was never shown or is already told. */
  Optional<Visit> tell(Occasion occasion, String page);

  /** Takes at most {@code limit} pages left before one moment or silent since another. */
  List<Visit> tellForgotten(Instant leftBefore, Instant silentSince, int limit, Instant now);
}
