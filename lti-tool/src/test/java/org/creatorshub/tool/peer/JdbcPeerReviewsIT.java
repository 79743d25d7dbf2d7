package org.creatorshub.tool.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.tool.marking.HandIn;
import org.creatorshub.tool.marking.HandInRows;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcPeerReviewsIT implements PeerReviewsContract {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();

  private final Jdbi jdbi = Jdbi.create(DATABASE.dataSource());
  private final HandInRows rows = new HandInRows(jdbi);

  @Override
  public PeerReviews reviews() {
    return new JdbcPeerReviews(jdbi);
  }

  @Override
  public PeerMarks marks() {
    return new JdbcPeerMarks(jdbi);
  }

  @Override
  public Where where() {
    HandInRows.Place place = rows.place();
    return new Where(place.platform(), place.course());
  }

  @Override
  public Made made(Where where) {
    HandIn handIn = rows.handIn(new HandInRows.Place(where.platform(), where.course()), "Ana", 1);
    UUID person =
        jdbi.withHandle(
            handle ->
                handle
                    .select("select person_id from portfolio_item where item_id = ?", handIn.item())
                    .mapTo(UUID.class)
                    .one());
    return new Made(person, handIn.item());
  }

  @Test
  void keepsWhatAReviewerGaveAndDropsWhatNobodyWillGive() {
    Where where = where();
    Round round = PeerReviewsContract.round(where, "u07");
    reviews().open(round);
    Made ana = made(where);
    Made bo = made(where);
    Made cy = made(where);
    reviews()
        .ask(
            round,
            List.of(
                new PeerReviews.Asked(ana.item(), 1, bo.person()),
                new PeerReviews.Asked(cy.item(), 1, bo.person())),
            NOON);
    Review given = reviews().of(round).getFirst();
    reviews()
        .save(
            where.platform(),
            given.id(),
            PeerReviewsContract.filled("Kept"),
            0,
            java.util.Optional.of(NOON));
    jdbi.useHandle(
        handle -> handle.execute("delete from peer_reviewer where person_id = ?", bo.person()));
    reviews().ask(round, List.of(), NOON);
    assertThat(reviews().of(round))
        .singleElement()
        .satisfies(
            review -> {
              assertThat(review.reviewer()).isEmpty();
              assertThat(review.filled().comment()).isEqualTo("Kept");
            });
  }
}
