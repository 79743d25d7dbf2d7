package org.creatorshub.tool.notice;

import org.creatorshub.tool.lmsclient.SomePlatform;
import org.creatorshub.tool.platform.Platform;

class InMemoryNoticesTest implements NoticesContract {
  private final InMemoryNotices notices = new InMemoryNotices();

  @Override
  public Notices notices() {
    return notices;
  }

  @Override
  public Platform platform() {
    return SomePlatform.some();
  }
}
