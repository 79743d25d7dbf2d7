package org.creatorshub.tool.peer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.rubric.FilledRubric;
import org.creatorshub.tool.rubric.RubricJson;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcPeerReviews implements PeerReviews {
  private static final String REVIEW =
      """
      select r.*, i.person_id as author_id, w.person_id as reviewer_id
      from peer_review r
      join portfolio_item i on i.platform_id = r.platform_id and i.item_id = r.item_id
      left join peer_reviewer w on w.platform_id = r.platform_id and w.review_id = r.review_id
      where r.platform_id = :platform and
      """;

  private final Jdbi jdbi;

  JdbcPeerReviews(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public boolean open(Round round) {
    return 0
        < jdbi.withHandle(
            handle ->
                handle.execute(
                    """
                    insert into peer_round (platform_id, peer_round_id, place_id, unit, artefact, due_at,
                      reviews, anonymous, seed, opened_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                    """,
                    round.platform(),
                    round.id(),
                    round.course(),
                    round.unit(),
                    round.artefact(),
                    JdbcPeerRow.utc(round.due()),
                    round.reviews(),
                    round.anonymous(),
                    round.seed(),
                    JdbcPeerRow.utc(round.openedAt())));
  }

  @Override
  public List<Round> rounds(UUID platform, UUID course) {
    return jdbi.withHandle(
        handle ->
            handle
                .select(
                    "select * from peer_round where platform_id = ? and place_id = ?"
                        + " order by opened_at, peer_round_id",
                    platform,
                    course)
                .map((row, context) -> JdbcPeerRow.round(row))
                .list());
  }

  @Override
  public Optional<Round> round(UUID platform, UUID round) {
    return jdbi.withHandle(
        handle ->
            handle
                .select(
                    "select * from peer_round where platform_id = ? and peer_round_id = ?",
                    platform,
                    round)
                .map((row, context) -> JdbcPeerRow.round(row))
                .findOne());
  }

  @Override
  public void lock(Round round) {
    jdbi.useHandle(
        handle ->
            handle
                .select(
                    "select 1 from peer_round where platform_id = ? and peer_round_id = ? for update",
                    round.platform(),
                    round.id())
                .mapTo(Integer.class)
                .list());
  }

  @Override
  public void close(Round round, Instant at) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update peer_round set closed_at = coalesce(closed_at, ?)"
                    + " where platform_id = ? and peer_round_id = ?",
                JdbcPeerRow.utc(at),
                round.platform(),
                round.id()));
  }

  @Override
  public List<Review> of(Round round) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    REVIEW + " r.peer_round_id = :round order by r.allocated_at, r.review_id")
                .bind("platform", round.platform())
                .bind("round", round.id())
                .map((row, context) -> JdbcPeerRow.review(row))
                .list());
  }

  @Override
  public Optional<Review> review(UUID platform, UUID review) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(REVIEW + " r.review_id = :review")
                .bind("platform", platform)
                .bind("review", review)
                .map((row, context) -> JdbcPeerRow.review(row))
                .findOne());
  }

  @Override
  public void ask(Round round, List<Asked> asked, Instant at) {
    jdbi.useHandle(
        handle -> {
          handle.execute(
              """
              delete from peer_review r where platform_id = ? and peer_round_id = ? and given_at is null
                and not exists (select from peer_reviewer w
                  where w.platform_id = r.platform_id and w.review_id = r.review_id)
              """,
              round.platform(),
              round.id());
          asked.forEach(one -> JdbcPeerRow.insert(handle, round, one, at));
        });
  }

  @Override
  public void drop(Round round, List<UUID> reviews) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    delete from peer_review where platform_id = :platform
                      and peer_round_id = :round and opened_at is null and given_at is null
                      and review_id = any(:reviews)
                    """)
                .bind("platform", round.platform())
                .bind("round", round.id())
                .bindArray("reviews", UUID.class, reviews)
                .execute());
  }

  @Override
  public void opened(UUID platform, UUID review, Instant at) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update peer_review set opened_at = ?"
                    + " where platform_id = ? and review_id = ? and opened_at is null",
                JdbcPeerRow.utc(at),
                platform,
                review));
  }

  @Override
  public boolean save(
      UUID platform, UUID review, FilledRubric filled, int revision, Optional<Instant> given) {
    return 0
        < jdbi.withHandle(
            handle ->
                handle.execute(
                    """
                    update peer_review set lines = cast(? as jsonb), comment = ?,
                      revision = revision + 1, given_at = cast(? as timestamptz)
                    where platform_id = ? and review_id = ? and revision = ? and given_at is null
                    """,
                    RubricJson.write(filled),
                    filled.comment(),
                    given.map(JdbcPeerRow::utc).orElse(null),
                    platform,
                    review,
                    revision));
  }
}
