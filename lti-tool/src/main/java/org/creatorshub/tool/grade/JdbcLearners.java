package org.creatorshub.tool.grade;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.reporting.event.Occasion;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcLearners implements Learners {
  private final Jdbi jdbi;

  JdbcLearners(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public Optional<GradePost.Learner> of(Occasion occasion) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select person_id from person
                        where platform_id = :platform and pseudonym = :pseudonym
                        """)
                    .bind("platform", occasion.platform())
                    .bind("pseudonym", occasion.actor())
                    .mapTo(UUID.class)
                    .findOne())
        .map(person -> learner(occasion, person));
  }

  private static GradePost.Learner learner(Occasion occasion, UUID person) {
    return new GradePost.Learner(
        occasion.platform(),
        occasion.link(),
        person,
        occasion.actor(),
        occasion.context(),
        occasion.session(),
        occasion.registration(),
        occasion.lms());
  }
}
