package org.creatorshub.tool.writing;

import java.util.UUID;

final class InMemoryWrittenTextsTest implements WrittenTextsContract {
  private final WrittenTexts texts = new InMemoryWrittenTexts();

  @Override
  public WrittenTexts texts() {
    return texts;
  }

  @Override
  public UUID platform() {
    return UUID.randomUUID();
  }
}
