package org.creatorshub.content.scoring;

import java.util.ArrayList;
import java.util.List;

/**
 * SplitMix64 (Steele, Lea and Flood, OOPSLA 2014), written out so that the same seed gives the same
 * draw in every version of the language and in a player written in another one.
 */
final class SplitMix {
  private long state;

  SplitMix(long seed) {
    this.state = seed;
  }

  long next() {
    state += 0x9E3779B97F4A7C15L;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** A number from 0 to {@code bound} − 1; the bias of the remainder is below 2^−50 here. */
  int below(int bound) {
    return (int) Long.remainderUnsigned(next(), bound);
  }

  /** Fisher and Yates, from the end. */
  <T> List<T> shuffled(List<T> items) {
    List<T> shuffled = new ArrayList<>(items);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      int j = below(i + 1);
      T moved = shuffled.get(i);
      shuffled.set(i, shuffled.get(j));
      shuffled.set(j, moved);
    }
    return shuffled;
  }
}
