package org.creatorshub.tool.audit;

import org.creatorshub.tool.lesson.SettableClock;

class InMemoryAuditLogTest implements AuditLogContract {
  private final AuditLog log = new InMemoryAuditLog(new SettableClock());

  @Override
  public AuditLog log() {
    return log;
  }
}
