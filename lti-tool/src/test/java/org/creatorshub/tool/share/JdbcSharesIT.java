package org.creatorshub.tool.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.tool.share.OpeningShare.Door;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcSharesIT implements SharesContract {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();

  @Override
  public Shares shares() {
    return new JdbcShares(Jdbi.create(DATABASE.dataSource()));
  }

  @Test
  void opensALimitedLinkNoMoreOftenThanAllowedHoweverManyComeAtOnce() throws Exception {
    Desk desk = new Desk(shares());
    String token = desk.made("3", "");
    Jdbi jdbi = Jdbi.create(DATABASE.dataSource());
    List<Callable<Door>> readers =
        Collections.nCopies(
            9,
            () ->
                jdbi.inTransaction(
                    transaction -> new Desk(new JdbcShares(jdbi)).opening.enter(token, "")));
    int open = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      for (Future<Door> door : threads.invokeAll(readers)) {
        open += door.get() instanceof Door.Open ? 1 : 0;
      }
    }
    assertThat(open).isEqualTo(3);
  }
}
