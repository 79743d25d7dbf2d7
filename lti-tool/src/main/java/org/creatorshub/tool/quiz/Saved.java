package org.creatorshub.tool.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A saved answer.
 *
 * @param answer as typed or chosen
 * @param spent time between saves while this question was worked on
 */
public record Saved(String question, List<String> answer, Duration spent, Instant at) {
  public Saved {
    answer = List.copyOf(answer);
  }
}
