package org.creatorshub.tool.grade;

class InMemoryShownMarksTest implements ShownMarksContract {
  private final ShownMarks marks = new InMemoryShownMarks();

  @Override
  public ShownMarks marks() {
    return marks;
  }
}
