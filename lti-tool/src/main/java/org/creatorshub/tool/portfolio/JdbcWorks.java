package org.creatorshub.tool.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.upload.FileKind;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

@ApplicationScoped
class JdbcWorks implements Works {
  private static final String ITEM = "select * from portfolio_item where platform_id = :platform";
  private static final String TASK =
      " and person_id = :person and place_id = :course and unit = :unit and artefact = :artefact";
  private final Jdbi jdbi;

  JdbcWorks(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public void lock(UUID platform, UUID person) {
    jdbi.useHandle(
        handle ->
            // two numbers: keys of one may look like open writes of the record store
            handle
                .createQuery(
                    "select pg_advisory_xact_lock(hashtext('works'), hashtext(:key)) is null")
                .bind("key", platform + "/" + person)
                .mapTo(Boolean.class)
                .one());
  }

  @Override
  public Optional<Work> find(Place place, String unit, String artefact) {
    return jdbi.withHandle(
        handle ->
            task(handle.createQuery(ITEM + TASK), place, unit, artefact)
                .map((row, context) -> work(handle, row))
                .findOne());
  }

  @Override
  public Optional<Work> byId(UUID platform, UUID item) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(ITEM + " and item_id = :item")
                .bind("platform", platform)
                .bind("item", item)
                .map((row, context) -> work(handle, row))
                .findOne());
  }

  @Override
  public List<Work> ofPerson(UUID platform, UUID person) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(ITEM + " and person_id = :person order by created_at, item_id")
                .bind("platform", platform)
                .bind("person", person)
                .map((row, context) -> work(handle, row))
                .list());
  }

  @Override
  public Work begin(Place place, String unit, String artefact, Instant at) {
    jdbi.useHandle(
        handle ->
            task(
                    handle.createUpdate(
                        """
                        insert into portfolio_item
                          (platform_id, item_id, person_id, place_id, unit, artefact, created_at)
                        values (:platform, :item, :person, :course, :unit, :artefact, :at)
                        on conflict do nothing
                        """),
                    place,
                    unit,
                    artefact)
                .bind("item", UUID.randomUUID())
                .bind("at", Timestamp.from(at))
                .execute());
    return find(place, unit, artefact).orElseThrow();
  }

  @Override
  public Optional<Draft> saveDraft(Work work, String text, int revision, Instant at) {
    int saved =
        jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        """
                        update portfolio_item
                        set draft = :text, draft_revision = :revision + 1, draft_saved_at = :at
                        where platform_id = :platform and item_id = :item
                          and draft_revision = :revision
                        """)
                    .bind("platform", work.place().platform())
                    .bind("item", work.id())
                    .bind("text", text)
                    .bind("revision", revision)
                    .bind("at", Timestamp.from(at))
                    .execute());
    return saved == 1
        ? Optional.of(new Draft(text, revision + 1, Optional.of(at)))
        : Optional.empty();
  }

  @Override
  public void add(Work work, Version version, UUID registration) {
    Optional<UUID> file =
        version.content() instanceof Content.Upload upload
            ? Optional.of(upload.file().id())
            : Optional.empty();
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into portfolio_version
                      (platform_id, item_id, version, kind, content, file_id, words, handed_in_at,
                       registration)
                    values (:platform, :item, :version, :kind, :content, :file, :words, :at, :run)
                    """)
                .bind("platform", work.place().platform())
                .bind("item", work.id())
                .bind("version", version.number())
                .bind("kind", version.content().kind())
                .bind("content", written(version.content()))
                .bind("file", file)
                .bind("words", version.words())
                .bind("run", registration)
                .bind("at", Timestamp.from(version.handedInAt()))
                .execute());
  }

  @Override
  public boolean handedIn(UUID platform, UUID registration, String unit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select exists (select 1 from portfolio_version v
                      join portfolio_item i using (platform_id, item_id)
                      where v.platform_id = :platform and v.registration = :run and i.unit = :unit)
                    """)
                .bind("platform", platform)
                .bind("run", registration)
                .bind("unit", unit)
                .mapTo(Boolean.class)
                .one());
  }

  private static Optional<String> written(Content content) {
    return switch (content) {
      case Content.Text(String text) -> Optional.of(text);
      case Content.Link(URI address) -> Optional.of(address.toString());
      case Content.Upload upload -> Optional.empty();
    };
  }

  private static <S extends SqlStatement<S>> S task(
      S statement, Place place, String unit, String artefact) {
    return statement
        .bind("platform", place.platform())
        .bind("person", place.person())
        .bind("course", place.course())
        .bind("unit", unit)
        .bind("artefact", artefact);
  }

  private static Work work(Handle handle, ResultSet row) throws SQLException {
    UUID platform = row.getObject("platform_id", UUID.class);
    UUID item = row.getObject("item_id", UUID.class);
    Place place =
        new Place(
            platform,
            row.getObject("person_id", UUID.class),
            row.getObject("place_id", UUID.class));
    Draft draft =
        new Draft(
            row.getString("draft"),
            row.getInt("draft_revision"),
            Optional.ofNullable(row.getTimestamp("draft_saved_at")).map(Timestamp::toInstant));
    return new Work(
        item,
        place,
        row.getString("unit"),
        row.getString("artefact"),
        draft,
        versions(handle, platform, item));
  }

  private static List<Version> versions(Handle handle, UUID platform, UUID item) {
    return handle
        .createQuery(
            """
            select v.version, v.kind as way, v.content, v.words, v.handed_in_at,
                   f.file_id, f.name, f.kind, f.bytes, f.sha256
            from portfolio_version v
            left join portfolio_file f on f.platform_id = v.platform_id and f.file_id = v.file_id
            where v.platform_id = :platform and v.item_id = :item order by v.version
            """)
        .bind("platform", platform)
        .bind("item", item)
        .map((row, context) -> version(row))
        .list();
  }

  private static Version version(ResultSet row) throws SQLException {
    Content content =
        switch (row.getString("way")) {
          case "text" -> new Content.Text(row.getString("content"));
          case "link" -> new Content.Link(URI.create(row.getString("content")));
          default -> new Content.Upload(file(row));
        };
    return new Version(
        row.getInt("version"),
        content,
        row.getInt("words"),
        row.getTimestamp("handed_in_at").toInstant());
  }

  static KeptFile file(ResultSet row) throws SQLException {
    return new KeptFile(
        row.getObject("file_id", UUID.class),
        row.getString("name"),
        FileKind.valueOf(row.getString("kind")),
        row.getLong("bytes"),
        row.getString("sha256"));
  }
}
