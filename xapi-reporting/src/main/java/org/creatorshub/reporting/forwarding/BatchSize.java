package org.creatorshub.reporting.forwarding;

/**
 * How many statements go in one request to a target: more while all is well, fewer after a failure,
 * never more than it once found too large (O-04, O-05).
 */
final class BatchSize {
  static final int MOST = 100;
  private static final int FIRST = 64;

  private int now = FIRST;
  private int ceiling = MOST;

  synchronized int now() {
    return now;
  }

  synchronized void worked() {
    now = Math.min(ceiling, now * 2);
  }

  synchronized void failed() {
    now = Math.max(1, now / 2);
  }

  /** The target took no more than fewer than these. */
  synchronized void tooLarge(int count) {
    ceiling = Math.max(1, Math.min(ceiling, count / 2));
    now = Math.min(now, ceiling);
  }
}
