package org.creatorshub.content.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creatorshub.content.course.Question.Parameter;

/** All combinations of parameter values; of more than 2,000 an even sample with both ends. */
record Combinations(Map<String, Parameter> parameters) {
  static final int MOST = 2000;

  List<Map<String, BigDecimal>> all() {
    long count = count();
    List<Map<String, BigDecimal>> combinations = new ArrayList<>();
    long taken = Math.min(count, MOST);
    for (long i = 0; i < taken; i++) {
      combinations.add(combination(count <= MOST ? i : spread(i, count)));
    }
    return combinations;
  }

  private static long spread(long i, long count) {
    return i == MOST - 1 ? count - 1 : i * (count / MOST) + i % Math.min(7, count / MOST);
  }

  private long count() {
    long count = 1;
    for (Parameter parameter : parameters.values()) {
      count = Math.min(1_000_000_000_000L, count * parameter.values().size());
    }
    return count;
  }

  private Map<String, BigDecimal> combination(long index) {
    Map<String, BigDecimal> values = new LinkedHashMap<>();
    long rest = index;
    for (Map.Entry<String, Parameter> entry : parameters.entrySet()) {
      List<BigDecimal> choices = entry.getValue().values();
      values.put(entry.getKey(), choices.get((int) (rest % choices.size())));
      rest /= choices.size();
    }
    return values;
  }
}
