package org.creatorshub.tool.peer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcPeerMarks implements PeerMarks {
  private final Jdbi jdbi;

  JdbcPeerMarks(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public Map<UUID, Told> told(UUID platform, UUID course) {
    Map<UUID, Told> told = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .select(
                    "select person_id, percent, rulings from peer_mark"
                        + " where platform_id = ? and place_id = ?",
                    platform,
                    course)
                .map(
                    (row, context) ->
                        told.put(
                            row.getObject("person_id", UUID.class),
                            new Told(row.getBigDecimal("percent"), row.getInt("rulings"))))
                .list());
    return told;
  }

  @Override
  public void tell(UUID platform, UUID course, UUID person, Told told, Instant at) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                insert into peer_mark (platform_id, person_id, place_id, percent, rulings, told_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (platform_id, person_id, place_id) do update
                  set percent = excluded.percent, rulings = excluded.rulings, told_at = excluded.told_at
                """,
                platform,
                person,
                course,
                told.percent(),
                told.rulings(),
                JdbcPeerRow.utc(at)));
  }

  @Override
  public boolean rule(UUID platform, UUID review, Ruling ruling) {
    return 0
        < jdbi.withHandle(
            handle ->
                handle.execute(
                    """
                    update peer_review set rulings = ?, counts = ?, ruling_reason = ?
                    where platform_id = ? and review_id = ? and rulings = ? and given_at is not null
                    """,
                    ruling.number(),
                    ruling.counts(),
                    ruling.reason(),
                    platform,
                    review,
                    ruling.number() - 1));
  }
}
