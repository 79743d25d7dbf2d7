package org.creatorshub.tool.lesson;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creatorshub.reporting.event.Occasion;

/** Pages open in a session, until they are told as experienced: once per session and page. */
public interface Visits {

  /** A page that is not told yet, with its active time so far. */
  record Visit(Occasion occasion, String unit, String page, Duration active) {}

  /** True for the first page of a session. */
  boolean begin(Occasion occasion);

  /** Notes that a page is shown now; other open pages of the run count as left. */
  void show(Occasion occasion, String unit, String page);

  /** Adds active seconds, never more than have passed since the page was shown or last heard of. */
  void spend(Occasion occasion, String page, Duration active, boolean left);

  /** Takes a page for telling; empty when it was never shown or is already told. */
  Optional<Visit> tell(Occasion occasion, String page);

  /** Takes at most {@code limit} pages left before one moment or silent since another. */
  List<Visit> tellForgotten(Instant leftBefore, Instant silentSince, int limit, Instant now);
}
