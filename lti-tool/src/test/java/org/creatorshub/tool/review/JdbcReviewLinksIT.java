package org.creatorshub.tool.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.tool.portfolio.Fixtures;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcReviewLinksIT implements ReviewLinksContract {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();
  private final Jdbi jdbi = Jdbi.create(DATABASE.dataSource());

  @Override
  public ReviewLinks links() {
    return new JdbcReviewLinks(jdbi);
  }

  @Test
  void keepsNoTokenAnywhereInTheDatabase() {
    new InvitingReviewer(
            Fixtures.course(), links(), () -> "secret-token-secret-token-secret", Fixtures.clock())
        .invite(Fixtures.learner(), "Panel", "", "30");
    String rows =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery("select string_agg(l::text, ' ') from review_link l")
                    .mapTo(String.class)
                    .one());
    assertThat(rows).contains("Panel").doesNotContain("secret-token");
  }
}
