package org.creatorshub.tool.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Is told of every login and launch that went well; takes note now and then, and costs nothing. */
public interface Watch {
  /** Takes no note at all. */
  Watch NONE =
      new Watch() {
        @Override
        public void login(UUID platform, Instant at) {}

        @Override
        public void launch(UUID platform, Instant at, Supplier<Met> met) {}
      };

  /**
   * What a launch brought.
   *
   * @param skew how far our clock is ahead of the platform's, by the time of signing
   * @param received what it told: {@code name}, {@code course}, and the scopes of its services
   */
  record Met(Duration skew, Set<String> received) {
    public Met {
      received = Set.copyOf(received);
    }
  }

  void login(UUID platform, Instant at);

  /**
   * A launch passed every check.
   *
   * @param met asked for only if it is noted
   */
  void launch(UUID platform, Instant at, Supplier<Met> met);
}
