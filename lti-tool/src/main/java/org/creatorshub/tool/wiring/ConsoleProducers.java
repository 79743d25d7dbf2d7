package org.creatorshub.tool.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.creatorshub.tool.admin.ConsoleEntry;

/** What the console lists; other features produce further entries beside their own use cases. */
final class ConsoleProducers {

  @Produces
  @Singleton
  ConsoleEntry overview() {
    return new ConsoleEntry("/admin", "Overview", 10, true);
  }

  @Produces
  @Singleton
  ConsoleEntry platforms() {
    return new ConsoleEntry("/admin/platforms", "Platforms", 20, true);
  }

  @Produces
  @Singleton
  ConsoleEntry administrators() {
    return new ConsoleEntry("/admin/administrators", "Administrators", 80, false);
  }

  @Produces
  @Singleton
  ConsoleEntry audit() {
    return new ConsoleEntry("/admin/audit", "Audit log", 90, true);
  }
}
