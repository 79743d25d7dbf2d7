package org.creatorshub.tool.lesson;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where learners are in a unit and what they have behind them. */
public interface Positions {

  /** What is told once per run and unit. */
  enum Milestone {
    LESSON,
    UNIT
  }

  /** Learners are at these pages now; no spot twice. */
  void move(Map<Spot, String> pages, Instant at);

  /** The page where the learner left off. */
  default Optional<String> current(Run run, String unit) {
    Spot spot = new Spot(run, unit);
    return Optional.ofNullable(current(List.of(spot)).get(spot));
  }

  /** The pages where learners left off; nothing for a spot where nobody was. */
  Map<Spot, String> current(List<Spot> spots);

  /** Adds active time to a page that was shown and left. */
  void see(Run run, String unit, String page, Duration active, Instant at);

  /** Seen pages with the active time on each. */
  Map<String, Duration> seen(Run run, String unit);

  /** True for the first who reaches it, also when two come at once. */
  boolean reach(Run run, String unit, Milestone milestone, Instant at);

  List<Milestone> reached(Run run, String unit);
}
