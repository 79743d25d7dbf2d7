package org.creatorshub.tool.quiz;

import java.util.random.RandomGenerator;

/** Seeds of attempts. The source must be fit for secrets, or a test could be foreseen. */
public final class Seeds {
  private final RandomGenerator random;

  public Seeds(RandomGenerator random) {
    this.random = random;
  }

  long next() {
    return random.nextLong();
  }
}
