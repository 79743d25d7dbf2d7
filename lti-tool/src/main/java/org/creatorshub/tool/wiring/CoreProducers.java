package org.creatorshub.tool.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** What every feature stands on: settings, time, database. */
final class CoreProducers {

  @Produces
  @Singleton
  HubConfig config() {
    return Running.present().config();
  }

  /** Millisecond ticks: what the database and the statements keep. */
  @Produces
  @Singleton
  Clock clock() {
    return Clock.tickMillis(java.time.ZoneOffset.UTC);
  }

  @Produces
  @Singleton
  Jdbi jdbi(DataSource dataSource) {
    return Jdbi.create(dataSource);
  }
}
