package org.creatorshub.tool.nudge;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcNotes implements Notes {
  private final Jdbi jdbi;

  JdbcNotes(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public Set<Reader> unread(List<Reader> readers) {
    if (readers.isEmpty()) {
      return Set.of();
    }
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select platform_id, course_id, person_id
                    from learner_note join unnest(:platforms, :courses, :people)
                      as asked (platform_id, course_id, person_id)
                      using (platform_id, course_id, person_id)
                    where shown_at is null
                    """)
                .bindArray("platforms", UUID.class, readers.stream().map(Reader::platform).toList())
                .bindArray("courses", UUID.class, readers.stream().map(Reader::course).toList())
                .bindArray("people", UUID.class, readers.stream().map(Reader::person).toList())
                .map(
                    (row, context) ->
                        new Reader(
                            row.getObject(1, UUID.class),
                            row.getObject(2, UUID.class),
                            row.getObject(3, UUID.class)))
                .set());
  }

  @Override
  public boolean add(UUID platform, UUID course, Note note) {
    return 0
        < jdbi.withHandle(
            handle ->
                handle.execute(
                    """
                    insert into learner_note
                      (platform_id, note_id, person_id, course_id, text, written_at)
                    values (?, ?, ?, ?, ?, ?) on conflict do nothing
                    """,
                    platform,
                    note.id(),
                    note.person(),
                    course,
                    note.text(),
                    note.writtenAt().atOffset(ZoneOffset.UTC)));
  }

  @Override
  public List<Note> of(UUID platform, UUID course, UUID person) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select * from learner_note where platform_id = :platform
                      and person_id = :person and course_id = :course
                    order by written_at desc, note_id
                    """)
                .bind("platform", platform)
                .bind("person", person)
                .bind("course", course)
                .map((row, context) -> note(row))
                .list());
  }

  @Override
  public List<Note> show(UUID platform, UUID course, UUID person, Instant at) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    update learner_note set shown_at = :at where platform_id = :platform
                      and person_id = :person and course_id = :course and shown_at is null
                    returning *
                    """)
                .bind("platform", platform)
                .bind("person", person)
                .bind("course", course)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .map((row, context) -> note(row))
                .list());
  }

  private static Note note(ResultSet row) throws SQLException {
    return new Note(
        row.getObject("note_id", UUID.class),
        row.getObject("person_id", UUID.class),
        row.getString("text"),
        row.getObject("written_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject("shown_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }
}
