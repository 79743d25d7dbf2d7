package org.creatorshub.tool.notice;

import java.time.Instant;

/** {@code LtiHelloWorldNotice}: the platform tries out whether its notices reach us. */
public final class GreetingWork implements NoticeWork {
  private final Handlers handlers;

  public GreetingWork(Handlers handlers) {
    this.handlers = handlers;
  }

  @Override
  public String type() {
    return "LtiHelloWorldNotice";
  }

  @Override
  public void work(Notices.Waiting notice, Instant at) {
    handlers.greeted(notice.platform(), notice.deployment(), at);
  }
}
