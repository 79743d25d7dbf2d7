package org.creatorshub.tool.scenario;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creatorshub.content.scoring.Walk;

/**
 * The runs of learners through scenarios. Nothing is ever taken back: a new run is a further one.
 */
public interface ScenarioRuns {

  /**
   * A run as far as it has gone.
   *
   * @param number 1 for the first run of this player through this scenario
   */
  record Run(UUID id, int number, List<Walk.Decision> way, boolean ended) {
    public Run {
      way = List.copyOf(way);
    }
  }

  /** How a run ended; {@code best} is what the best way was worth then, more than 0. */
  record End(String ending, int value, int best) {}

  /**
   * All that a page needs to know of a player's runs through one scenario.
   *
   * @param ended how many runs came to an end
   * @param most the ended run that was worth most; meaningless when there is none
   */
  record Past(Run newest, int ended, End most) {}

  /** By scenario id; a scenario that was never begun is absent. */
  Map<String, Past> of(Player player);

  /** True for the first who begins the run with this number, also when two come at once. */
  boolean begin(Player player, String scenario, int number, UUID run, Instant at);

  /** True for the first decision at this place of the way, counted from 0. */
  boolean decide(
      Player player, String scenario, int number, int place, Walk.Decision decision, Instant at);

  /** Ends a run that was begun. */
  void end(Player player, String scenario, int number, End end, Instant at);
}
