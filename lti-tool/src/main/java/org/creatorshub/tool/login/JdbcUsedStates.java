package org.creatorshub.tool.login;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.creatorshub.tool.batching.Batching;
import org.creatorshub.tool.batching.JsonRows;
import org.creatorshub.tool.keys.Fingerprint;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcUsedStates implements UsedStates {
  /** Small steps: a launch never waits for a sweep. */
  private static final int AT_ONCE = 5_000;

  private final Jdbi jdbi;
  private final Batching<Row, Boolean> using = new Batching<>(this::useAll, 64, 1);

  JdbcUsedStates(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  private record Row(String state, String at) {}

  /** Joins the uses of this moment; so no caller may hold a transaction. */
  @Override
  public boolean use(Fingerprint state, Instant at) {
    return using.call(new Row(state.hex(), at.toString()));
  }

  /** Of equal states in one round, the first wins. */
  private List<Boolean> useAll(List<Row> rows) {
    Map<String, Row> first = new TreeMap<>();
    rows.forEach(row -> first.putIfAbsent(row.state(), row));
    Set<String> won = insert(List.copyOf(first.values()));
    return rows.stream().map(row -> won.remove(row.state())).toList();
  }

  private Set<String> insert(List<Row> rows) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    insert into used_state (state_hash, used_at)
                    select decode(r.state, 'hex'), r.at
                    from json_to_recordset(:rows::json) as r(state text, at timestamptz)
                    on conflict do nothing
                    returning encode(state_hash, 'hex')
                    """)
                .bind("rows", JsonRows.of(rows))
                .mapTo(String.class)
                .collect(Collectors.toCollection(HashSet::new)));
  }

  @Override
  public int forgetBefore(Instant limit) {
    int all = 0;
    int gone = AT_ONCE;
    while (gone == AT_ONCE) {
      gone = forgetSome(limit);
      all += gone;
    }
    return all;
  }

  private int forgetSome(Instant limit) {
    return jdbi.withHandle(
        h ->
            h.createUpdate(
                    """
                    delete from used_state where state_hash in (select state_hash from used_state
                      where used_at < :limit limit :most for update skip locked)
                    """)
                .bind("limit", limit)
                .bind("most", AT_ONCE)
                .execute());
  }
}
