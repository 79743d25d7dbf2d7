package org.creatorshub.reporting.insight;

import java.util.List;
import java.util.stream.IntStream;

/** Nine learners and ten items, published by Dartmouth's learning-analytics blog, October 2015. */
final class Golden {
  static final List<String> ROWS =
      List.of(
          "1111111101",
          "1111111010",
          "1111110100",
          "1111101010",
          "1111110100",
          "1110100000",
          "1101010000",
          "1010100000",
          "0110000000");

  private Golden() {}

  static ScoreTable table(List<String> rows, double full) {
    int items = rows.getFirst().length();
    return new ScoreTable(
        IntStream.range(1, items + 1).mapToObj(i -> "i" + i).toList(),
        rows.stream()
            .map(row -> row.chars().mapToDouble(c -> (c - '0') * full).toArray())
            .toArray(double[][]::new));
  }
}
