package org.creatorshub.tool.curation;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.portfolio.Content;
import org.creatorshub.tool.portfolio.KeptFile;
import org.creatorshub.tool.portfolio.KeptFiles;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcPieces implements Pieces {
  private static final String OF_PERSON = " where platform_id = :platform and person_id = :person";
  private final Jdbi jdbi;
  private final KeptFiles files;

  JdbcPieces(Jdbi jdbi, KeptFiles files) {
    this.jdbi = jdbi;
    this.files = files;
  }

  @Override
  public List<Piece> of(UUID platform, UUID person) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select * from portfolio_piece"
                        + OF_PERSON
                        + " order by place_in_row, added_at, piece_id")
                .bind("platform", platform)
                .bind("person", person)
                .map((row, context) -> piece(handle, platform, person, row))
                .list());
  }

  @Override
  public Optional<Piece> find(UUID platform, UUID person, UUID piece) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from portfolio_piece" + OF_PERSON + " and piece_id = :piece")
                .bind("platform", platform)
                .bind("person", person)
                .bind("piece", piece)
                .map((row, context) -> piece(handle, platform, person, row))
                .findOne());
  }

  @Override
  public void add(UUID platform, UUID person, Piece piece) {
    int added =
        jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        """
                        insert into portfolio_piece (platform_id, piece_id, person_id, origin,
                          place_in_row, source, feedback, added_at)
                        values (:platform, :piece, :person, :origin, :position, :source, :said, :at)
                        on conflict do nothing
                        """)
                    .bind("platform", platform)
                    .bind("piece", piece.id())
                    .bind("person", person)
                    .bind("origin", piece.origin().name())
                    .bind("position", piece.position())
                    .bind("source", piece.source())
                    .bind("said", SaidText.write(piece.said()))
                    .bind("at", Timestamp.from(piece.addedAt()))
                    .execute());
    if (added == 1) {
      piece.editions().forEach(edition -> save(platform, piece.id(), edition));
    }
  }

  @Override
  public void save(UUID platform, UUID piece, Edition edition) {
    Optional<Content> content = edition.content();
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into portfolio_edition (platform_id, piece_id, edition, title, words, alt,
                      outcomes, kind, content, file_id, saved_at)
                    values (:platform, :piece, :number, :title, :words, :alt, :outcomes, :kind,
                      :content, :file, :at)
                    """)
                .bind("platform", platform)
                .bind("piece", piece)
                .bind("number", edition.number())
                .bind("title", edition.title())
                .bind("words", edition.words())
                .bind("alt", edition.alt())
                .bind("outcomes", String.join(" ", edition.outcomes()))
                .bind("kind", content.map(Content::kind).orElse(""))
                .bind("content", content.map(JdbcPieces::written).orElse(""))
                .bind("file", content.flatMap(JdbcPieces::file).map(KeptFile::id))
                .bind("at", Timestamp.from(edition.at()))
                .execute());
  }

  @Override
  public void place(UUID platform, UUID person, UUID piece, int position) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update portfolio_piece set place_in_row = :position"
                        + OF_PERSON
                        + " and piece_id = :piece")
                .bind("platform", platform)
                .bind("person", person)
                .bind("piece", piece)
                .bind("position", position)
                .execute());
  }

  @Override
  public void remove(UUID platform, UUID person, UUID piece) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("delete from portfolio_piece" + OF_PERSON + " and piece_id = :piece")
                .bind("platform", platform)
                .bind("person", person)
                .bind("piece", piece)
                .execute());
  }

  private Piece piece(Handle handle, UUID platform, UUID person, ResultSet row)
      throws SQLException {
    UUID id = row.getObject("piece_id", UUID.class);
    List<Edition> editions =
        handle
            .createQuery(
                """
                select * from portfolio_edition where platform_id = :platform and piece_id = :piece
                order by edition
                """)
            .bind("platform", platform)
            .bind("piece", id)
            .map((line, context) -> edition(platform, person, line))
            .list();
    return new Piece(
        id,
        Piece.Origin.valueOf(row.getString("origin")),
        row.getInt("place_in_row"),
        row.getString("source"),
        SaidText.read(row.getString("feedback")),
        row.getTimestamp("added_at").toInstant(),
        editions);
  }

  private Edition edition(UUID platform, UUID person, ResultSet row) throws SQLException {
    String outcomes = row.getString("outcomes");
    return new Edition(
        row.getInt("edition"),
        row.getString("title"),
        row.getString("words"),
        row.getString("alt"),
        outcomes.isEmpty() ? List.of() : List.of(outcomes.split(" ", -1)),
        content(platform, person, row),
        row.getTimestamp("saved_at").toInstant());
  }

  private Optional<Content> content(UUID platform, UUID person, ResultSet row) throws SQLException {
    return switch (row.getString("kind")) {
      case "text" -> Optional.of(new Content.Text(row.getString("content")));
      case "link" -> Optional.of(new Content.Link(URI.create(row.getString("content"))));
      case "file" ->
          files
              .find(platform, person, row.getObject("file_id", UUID.class))
              .map(Content.Upload::new);
      default -> Optional.empty();
    };
  }

  private static Optional<KeptFile> file(Content content) {
    return content instanceof Content.Upload(KeptFile file) ? Optional.of(file) : Optional.empty();
  }

  private static String written(Content content) {
    return switch (content) {
      case Content.Text(String text) -> text;
      case Content.Link(URI address) -> address.toString();
      case Content.Upload upload -> "";
    };
  }
}
