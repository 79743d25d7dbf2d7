package org.creatorshub.reporting.database;

import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Advisory locks that somebody holds in a test's database. */
public final class Locks {
  private Locks() {}

  /**
   * Of how many numbers the key of each consists: 1 or 2. Where the record store looks for open
   * writes, it reads every key of one number.
   */
  public static List<Integer> numbersInKeys(Jdbi jdbi) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select objsubid from pg_locks where locktype = 'advisory' and database =
                      (select oid from pg_database where datname = current_database())
                    """)
                .mapTo(Integer.class)
                .list());
  }
}
