package org.creatorshub.tool.lesson;

import java.util.List;

/** The steps of a unit beside its pages. */
public record OutlineView(List<Step> steps) {
  public OutlineView {
    steps = List.copyOf(steps);
  }

  /** A page of the unit. */
  public record Step(String title, String href, int minutes, boolean here, boolean seen) {}
}
