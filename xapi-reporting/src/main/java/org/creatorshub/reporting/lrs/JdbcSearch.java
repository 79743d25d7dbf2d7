package org.creatorshub.reporting.lrs;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorshub.reporting.lrs.Mark.Usage;
import org.creatorshub.reporting.validation.Edition;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Finds statements. The rarest mark leads, so that a page costs its own length only. */
final class JdbcSearch {
  /** L-17: voided is what a voiding statement targets, unless it is a voiding statement itself. */
  private static final String VOIDED =
      "(s.voids is null and exists (select 1 from statement v where v.voids = s.statement_id))";

  private record Row(String document, Position position) {}

  private final Jdbi jdbi;

  JdbcSearch(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  Optional<String> byId(UUID id, boolean voided, Edition reader) {
    String sql =
        "select s.document from statement s where s.statement_id = :id and "
            + (voided ? VOIDED : "not " + VOIDED)
            + (reader == Edition.V1_0_3 ? " and s.edition = '1.0.3'" : "");
    return jdbi.withHandle(
        handle -> handle.createQuery(sql).bind("id", id).mapTo(String.class).findOne());
  }

  Page page(Query query, Optional<Position> after, int limit) {
    List<Mark> marks = marks(query);
    List<Row> rows =
        jdbi.withHandle(
            handle -> {
              List<List<Long>> shared = marks.stream().map(mark -> shared(handle, mark)).toList();
              var sql = handle.createQuery(sql(query, after.isPresent(), shared));
              for (int i = 0; i < marks.size(); i++) {
                sql.bind("usage" + i, (int) marks.get(i).usage().code());
                sql.bind("mark" + i, marks.get(i).hash());
                if (!shared.get(i).isEmpty()) {
                  sql.bindArray("shared" + i, Long.class, shared.get(i));
                }
              }
              after.ifPresent(
                  position -> {
                    sql.bind("stored", utc(position.stored()));
                    sql.bind("sequence", position.sequence());
                  });
              query.since().ifPresent(since -> sql.bind("since", utc(since)));
              query.until().ifPresent(until -> sql.bind("until", utc(until)));
              return sql.bind("limit", limit + 1)
                  .map(
                      (row, context) ->
                          new Row(
                              row.getString("document"),
                              new Position(
                                  row.getObject("stored", OffsetDateTime.class).toInstant(),
                                  row.getLong("sequence"))))
                  .list();
            });
    boolean more = rows.size() > limit;
    List<Row> shown = more ? rows.subList(0, limit) : rows;
    return new Page(
        shown.stream().map(Row::document).toList(),
        more ? Optional.of(shown.getLast().position()) : Optional.empty());
  }

  /** Under which keys a mark is shared; what is committed later belongs to later statements. */
  private static List<Long> shared(Handle handle, Mark mark) {
    return handle
        .createQuery(
            "select shared from statement_shared_mark where usage = :usage and mark = :mark")
        .bind("usage", (int) mark.usage().code())
        .bind("mark", mark.hash())
        .mapTo(Long.class)
        .list();
  }

  /** Found by marks of their own, by shared ones, or both; each way gives a page in order. */
  private static String sql(Query query, boolean goesOn, List<List<Long>> shared) {
    String order = query.ascending() ? "asc" : "desc";
    List<String> ways = new ArrayList<>();
    if (shared.isEmpty()) {
      ways.add(way("statement s", "s", "true", conditions(query, goesOn, shared, "s"), order));
    } else {
      String own = "statement s join statement_mark m on m.sequence = s.sequence";
      String lead = "m.usage = :usage0 and m.mark = :mark0";
      ways.add(way(own, "m", lead, conditions(query, goesOn, shared, "m"), order));
      if (!shared.getFirst().isEmpty()) {
        String common = "s.shared = any(:shared0)";
        ways.add(way("statement s", "s", common, conditions(query, goesOn, shared, "s"), order));
      }
    }
    return "select s.document, s.stored, s.sequence from ("
        + String.join(" union ", ways)
        + ") found join statement s on s.sequence = found.sequence"
        + " order by found.stored %1$s, found.sequence %1$s limit :limit".formatted(order);
  }

  private static String way(
      String from, String place, String lead, List<String> conditions, String order) {
    return "(select %1$s.stored, %1$s.sequence from ".formatted(place)
        + from
        + " where "
        + lead
        + conditions.stream().map(condition -> " and " + condition).collect(Collectors.joining())
        + " order by %1$s.stored %2$s, %1$s.sequence %2$s limit :limit)".formatted(place, order);
  }

  /**
   * @param place the alias from which the place in the order is read: a mark's key comes in order
   */
  private static List<String> conditions(
      Query query, boolean goesOn, List<List<Long>> shared, String place) {
    List<String> conditions = new ArrayList<>();
    for (int i = 1; i < shared.size(); i++) {
      conditions.add(
          """
          (exists (select 1 from statement_mark m# where m#.usage = :usage# and m#.mark = :mark#
            and m#.stored = %s.stored and m#.sequence = %s.sequence)"""
                  .formatted(place, place)
                  .replace("#", String.valueOf(i))
              + (shared.get(i).isEmpty() ? ")" : " or s.shared = any(:shared%d))".formatted(i)));
    }
    query.since().ifPresent(since -> conditions.add(place + ".stored > :since"));
    query.until().ifPresent(until -> conditions.add(place + ".stored <= :until"));
    if (goesOn) {
      String sign = query.ascending() ? ">" : "<";
      conditions.add(
          "(%1$s.stored, %1$s.sequence) %2$s (:stored, :sequence)".formatted(place, sign));
    }
    if (query.edition() == Edition.V1_0_3) {
      conditions.add("s.edition = '1.0.3'");
    }
    conditions.add("not " + VOIDED);
    return conditions;
  }

  /** The filters, in the order in which they are likely to be rare. */
  private static List<Mark> marks(Query query) {
    List<Mark> marks = new ArrayList<>();
    query.registration().ifPresent(id -> marks.add(Marks.registration(id.toString())));
    Usage agent = query.relatedAgents() ? Usage.RELATED_AGENT : Usage.AGENT;
    query
        .agent()
        .flatMap(Marks::identifier)
        .ifPresent(identifier -> marks.add(Mark.of(agent, identifier)));
    Usage activity = query.relatedActivities() ? Usage.RELATED_ACTIVITY : Usage.ACTIVITY;
    query.activity().ifPresent(id -> marks.add(Mark.of(activity, id)));
    query.verb().ifPresent(id -> marks.add(Mark.of(Usage.VERB, id)));
    return marks;
  }

  long count() {
    return jdbi.withHandle(
        handle -> handle.createQuery("select count(*) from statement").mapTo(Long.class).one());
  }

  Map<String, Long> countByVerb() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select verb, count(*) as total from statement group by verb")
                .map((row, context) -> Map.entry(row.getString("verb"), row.getLong("total")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
