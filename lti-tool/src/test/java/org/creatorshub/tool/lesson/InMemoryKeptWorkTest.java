package org.creatorshub.tool.lesson;

import java.util.UUID;

final class InMemoryKeptWorkTest implements KeptWorkContract {
  private final PracticeAnswers answers = new InMemoryPracticeAnswers();
  private final SheetCells cells = new InMemorySheetCells();

  @Override
  public PracticeAnswers answers() {
    return answers;
  }

  @Override
  public SheetCells cells() {
    return cells;
  }

  @Override
  public UUID platform() {
    return new UUID(0, 1);
  }
}
