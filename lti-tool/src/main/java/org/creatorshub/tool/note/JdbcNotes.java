package org.creatorshub.tool.note;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creatorshub.tool.note.Note.Spot;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

@ApplicationScoped
class JdbcNotes implements Notes {
  private static final String BOOK =
      " where platform_id = :platform and person_id = :person and context_id = :course";
  private static final String SPOT = BOOK + " and unit = :unit and page = :page";
  private final Jdbi jdbi;

  JdbcNotes(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public Optional<Note> at(Notebook notebook, Spot spot) {
    return jdbi.withHandle(
        handle ->
            spot(handle.createQuery("select * from lesson_note" + SPOT), notebook, spot)
                .map((row, context) -> note(row))
                .findOne());
  }

  @Override
  public List<Note> all(Notebook notebook) {
    return jdbi.withHandle(
        handle ->
            book(
                    handle.createQuery("select * from lesson_note" + BOOK + " and content <> ''"),
                    notebook)
                .map((row, context) -> note(row))
                .list());
  }

  @Override
  public boolean save(Notebook notebook, Spot spot, String text, int revision, Instant at) {
    String sql =
        revision == 0
            ? """
              insert into lesson_note
                (platform_id, person_id, context_id, unit, page, content, revision, saved_at)
              values (:platform, :person, :course, :unit, :page, :content, :revision + 1, :at)
              on conflict do nothing
              """
            : "update lesson_note set content = :content, revision = :revision + 1, saved_at = :at"
                + SPOT
                + " and revision = :revision";
    return jdbi.withHandle(
        handle ->
            spot(handle.createUpdate(sql), notebook, spot)
                    .bind("content", text)
                    .bind("revision", revision)
                    .bind("at", Timestamp.from(at))
                    .execute()
                == 1);
  }

  private static <S extends SqlStatement<S>> S spot(S statement, Notebook notebook, Spot spot) {
    return book(statement, notebook).bind("unit", spot.unit()).bind("page", spot.page());
  }

  private static <S extends SqlStatement<S>> S book(S statement, Notebook notebook) {
    return statement
        .bind("platform", notebook.platform())
        .bind("person", notebook.person())
        .bind("course", notebook.course());
  }

  private static Note note(ResultSet row) throws SQLException {
    return new Note(
        new Spot(row.getString("unit"), row.getString("page")),
        row.getString("content"),
        row.getInt("revision"),
        row.getTimestamp("saved_at").toInstant());
  }
}
