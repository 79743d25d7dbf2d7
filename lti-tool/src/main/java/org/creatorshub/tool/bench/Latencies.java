package org.creatorshub.tool.bench;

import java.util.List;

/**
 * What a run of calls took.
 *
 * @param nanos duration of each call that succeeded, sorted
 * @param seconds wall time of the run
 * @param faults calls that did not end as they should
 */
record Latencies(List<Long> nanos, double seconds, int faults) {

  Latencies {
    nanos = nanos.stream().sorted().toList();
  }

  double perSecond() {
    return nanos.size() / seconds;
  }

  /** The duration in milliseconds that {@code share} of the calls stayed within. */
  double millis(double share) {
    if (nanos.isEmpty()) {
      return Double.NaN;
    }
    int index = (int) Math.ceil(share * nanos.size()) - 1;
    return nanos.get(Math.clamp(index, 0, nanos.size() - 1)) / 1e6;
  }
}
