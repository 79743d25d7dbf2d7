package org.creatorshub.tool.lesson;

/** Notes that a page is shown, perhaps together with other pages of this moment. */
@FunctionalInterface
public interface Opening {
  void open(Visits.Shown page);
}
