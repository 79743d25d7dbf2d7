package org.creatorshub.tool.admin;

import java.util.UUID;

class InMemoryConsoleDoorTest implements ConsoleDoorContract {
  private final Accounts accounts = new InMemoryAccounts();
  private final StartLinks links = new InMemoryStartLinks();
  private final AdminSessions sessions = new InMemoryAdminSessions(accounts);
  private final Attempts attempts = new InMemoryAttempts();
  private final UUID platform = UUID.randomUUID();

  @Override
  public Accounts accounts() {
    return accounts;
  }

  @Override
  public StartLinks links() {
    return links;
  }

  @Override
  public AdminSessions sessions() {
    return sessions;
  }

  @Override
  public Attempts attempts() {
    return attempts;
  }

  @Override
  public UUID platform() {
    return platform;
  }
}
