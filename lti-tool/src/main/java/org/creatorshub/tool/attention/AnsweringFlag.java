package org.creatorshub.tool.attention;

import java.time.Clock;
import java.util.Optional;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.session.LaunchSession;

/** A learner says something about a line that teachers see too, or takes it back. */
public final class AnsweringFlag {
  private static final int LONGEST = 500;

  private final Flags flags;
  private final Clock clock;

  public AnsweringFlag(Flags flags, Clock clock) {
    this.flags = flags;
    this.clock = clock;
  }

  /** What is wrong with it; empty when it is kept. */
  public Optional<String> answer(LaunchSession learner, String flag, String typed) {
    String text = typed.replaceAll("[\\p{C}\\s]+", " ").strip();
    if (!learner.learns()) {
      return Optional.of("FLAG-01: only the learner answers.");
    }
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.of("FLAG-02: write something, at most 500 characters.");
    }
    Place place = Place.of(learner);
    return flags.answer(
            place.platform(), place.course(), place.person(), flag, text, clock.instant())
        ? Optional.empty()
        : Optional.of("FLAG-03: this line is no longer there.");
  }
}
