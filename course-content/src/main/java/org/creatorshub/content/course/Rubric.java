package org.creatorshub.content.course;

import java.util.List;

/** Lines with five levels each, 0 absent to 4 insightful; points = weight × level ÷ 4. */
public record Rubric(String id, String title, List<Line> lines) {

  /** One criterion; {@code levels} holds five sentences, level 0 first. */
  public record Line(String id, String title, int weight, List<String> levels) {
    public Line {
      levels = List.copyOf(levels);
    }
  }

  public Rubric {
    lines = List.copyOf(lines);
  }
}
