package org.creatorshub.tool.login;

import java.util.UUID;

class InMemoryLoginsTest implements LoginsContract {
  private final Logins logins = new InMemoryLogins();
  private final UUID platform = UUID.randomUUID();

  @Override
  public Logins logins() {
    return logins;
  }

  @Override
  public UUID platform() {
    return platform;
  }
}
