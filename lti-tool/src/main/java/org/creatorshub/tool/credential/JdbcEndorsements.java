package org.creatorshub.tool.credential;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.creatorshub.tool.portfolio.Place;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcEndorsements implements Endorsements {
  private static final String ONE =
      " where platform_id = :platform and endorsement_id = :id and person_id = :person";
  private final Jdbi jdbi;

  JdbcEndorsements(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public void add(Endorsement said) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into badge_endorsement values (:platform, :id, :badge, :person, :course,
                      :comment, :at, :taken, :credential)
                    """)
                .bind("platform", said.place().platform())
                .bind("id", said.id())
                .bind("badge", said.badge())
                .bind("person", said.place().person())
                .bind("course", said.place().course())
                .bind("comment", said.comment())
                .bind("at", Timestamp.from(said.at()))
                .bind("taken", said.taken())
                .bind("credential", said.credential())
                .execute());
  }

  @Override
  public List<Endorsement> ofPerson(UUID platform, UUID person) {
    return find("person_id", platform, person);
  }

  @Override
  public List<Endorsement> ofCourse(UUID platform, UUID course) {
    return find("course_id", platform, course);
  }

  private List<Endorsement> find(String column, UUID platform, UUID key) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select * from badge_endorsement where platform_id = :platform and "
                        + column
                        + " = :key order by endorsed_at, endorsement_id")
                .bind("platform", platform)
                .bind("key", key)
                .map((row, context) -> read(row))
                .list());
  }

  @Override
  public boolean take(Endorsement said) {
    return change("update badge_endorsement set taken = true", said) == 1;
  }

  @Override
  public void remove(Endorsement said) {
    change("delete from badge_endorsement", said);
  }

  private int change(String begin, Endorsement said) {
    return jdbi.withHandle(
        handle ->
            handle
                .createUpdate(begin + ONE)
                .bind("platform", said.place().platform())
                .bind("id", said.id())
                .bind("person", said.place().person())
                .execute());
  }

  private static Endorsement read(ResultSet row) throws SQLException {
    return new Endorsement(
        row.getObject("endorsement_id", UUID.class),
        row.getObject("badge_id", UUID.class),
        new Place(
            row.getObject("platform_id", UUID.class),
            row.getObject("person_id", UUID.class),
            row.getObject("course_id", UUID.class)),
        row.getString("comment"),
        row.getTimestamp("endorsed_at").toInstant(),
        row.getBoolean("taken"),
        row.getString("credential"));
  }
}
