package org.creatorshub.reporting.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.creatorshub.reporting.validation.StrictJson;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;

/**
 * Definitions in one row per activity. Rows are written in the order of their keys, and only when
 * something new is told.
 */
final class JdbcActivityDefinitions implements ActivityDefinitions {
  private final Jdbi jdbi;
  private final RememberedDefinitions remembered = new RememberedDefinitions();

  /** A row. */
  private record Row(UUID key, String id, ObjectNode definition) {}

  /**
   * @param own written by the very transaction that reads it, which may yet be taken back
   */
  private record Kept(Row row, String json, boolean own) {}

  JdbcActivityDefinitions(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public void learn(List<ObjectNode> statements) {
    SortedMap<UUID, Row> news = new TreeMap<>();
    Definitions.in(statements)
        .forEach(
            (id, told) -> {
              if (!remembered.tells(id, told)) {
                Row row = new Row(NameHash.of(id), id, told);
                news.put(row.key(), row);
              }
            });
    if (!news.isEmpty()) {
      jdbi.useHandle(
          handle -> {
            if (handle.isInTransaction()) {
              learn(handle, news);
            } else {
              handle.useTransaction(own -> learn(own, news));
            }
          });
    }
  }

  private void learn(Handle handle, SortedMap<UUID, Row> news) {
    news.keySet().removeAll(insert(handle, news.values()));
    if (news.isEmpty()) {
      return;
    }
    // most are known and only not remembered: look first, lock only what must change
    read(handle, news.keySet(), "")
        .forEach(
            kept -> {
              Row told = news.get(kept.row().key());
              if (told != null && Definitions.tells(kept.row().definition(), told.definition())) {
                news.remove(told.key());
                if (!kept.own()) {
                  remembered.remember(told.id(), kept.row().definition(), kept.json());
                }
              }
            });
    if (!news.isEmpty()) {
      merge(handle, news);
    }
  }

  private void merge(Handle handle, SortedMap<UUID, Row> news) {
    List<Row> changed = new ArrayList<>();
    for (Kept kept : read(handle, news.keySet(), "order by activity for update")) {
      Row told = news.getOrDefault(kept.row().key(), kept.row());
      ObjectNode merged = Definitions.merged(kept.row().definition(), told.definition());
      changed.add(new Row(kept.row().key(), kept.row().id(), merged));
      remembered.forget(kept.row().id());
    }
    handle
        .createUpdate(
            """
            update activity_definition d set definition = new.definition::json
            from unnest(:keys, :definitions) as new (activity, definition)
            where d.activity = new.activity
            """)
        .bindArray("keys", UUID.class, changed.stream().map(Row::key).toList())
        .bind("definitions", texts(changed.stream().map(row -> row.definition().toString())))
        .execute();
  }

  /** Inserts those that have no row yet, and says which these are. */
  private static Set<UUID> insert(Handle handle, Collection<Row> rows) {
    return handle
        .createQuery(
            """
            insert into activity_definition (activity, activity_id, definition)
            select activity, id, definition::json
            from unnest(:keys, :ids, :definitions) as new (activity, id, definition)
            on conflict (activity) do nothing
            returning activity
            """)
        .bindArray("keys", UUID.class, rows.stream().map(Row::key).toList())
        .bind("ids", texts(rows.stream().map(Row::id)))
        .bind("definitions", texts(rows.stream().map(row -> row.definition().toString())))
        .mapTo(UUID.class)
        .set();
  }

  private static List<Kept> read(Handle handle, Collection<UUID> keys, String ending) {
    return handle
        .createQuery(
            """
            select activity, activity_id, definition,
              coalesce(xmin = pg_current_xact_id_if_assigned()::xid, false) as own
            from activity_definition where activity = any(:keys) %s
            """
                .formatted(ending))
        .bindArray("keys", UUID.class, keys)
        .map(
            (row, context) -> {
              String json = row.getString("definition");
              return new Kept(
                  new Row(
                      row.getObject("activity", UUID.class),
                      row.getString("activity_id"),
                      parsed(json)),
                  json,
                  row.getBoolean("own"));
            })
        .list();
  }

  @Override
  public Map<String, ObjectNode> of(Set<String> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    Map<String, UUID> keys = new LinkedHashMap<>();
    ids.forEach(id -> keys.put(id, NameHash.of(id)));
    Map<String, ObjectNode> found = new HashMap<>();
    jdbi.useHandle(
        handle ->
            read(handle, keys.values(), "")
                .forEach(kept -> found.put(kept.row().id(), kept.row().definition())));
    return found;
  }

  private static ObjectNode parsed(String json) {
    return (ObjectNode)
        StrictJson.read(json.getBytes(StandardCharsets.UTF_8), message -> {})
            .filter(ObjectNode.class::isInstance)
            .orElseThrow(() -> new IllegalStateException("A kept definition is not JSON"));
  }

  /** As an array of texts the driver sends them as they are; else it would escape every quote. */
  private static Argument texts(Stream<String> values) {
    String[] texts = values.toArray(String[]::new);
    return (place, statement, context) ->
        statement.setArray(place, statement.getConnection().createArrayOf("text", texts));
  }
}
