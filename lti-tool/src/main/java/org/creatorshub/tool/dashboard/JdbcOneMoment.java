package org.creatorshub.tool.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcOneMoment implements OneMoment {
  private final Jdbi jdbi;

  JdbcOneMoment(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public void begin() {
    jdbi.useHandle(handle -> handle.execute("set transaction isolation level repeatable read"));
  }
}
