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

  Optional<String> byId(UUID id, boolean voided) {
    String sql =
        "select s.document from statement s where s.statement_id = :id and "
            + (voided ? VOIDED : "not " + VOIDED);
    return jdbi.withHandle(
        handle -> handle.createQuery(sql).bind("id", id).mapTo(String.class).findOne());
  }

  Page page(Query query, Optional<Position> after, int limit) {
    List<Mark> marks = marks(query);
    List<Row> rows =
        jdbi.withHandle(
            handle -> {
              var sql = handle.createQuery(sql(query, after.isPresent(), marks.size()));
              for (int i = 0; i < marks.size(); i++) {
                sql.bind("usage" + i, (int) marks.get(i).usage().code());
                sql.bind("mark" + i, marks.get(i).hash());
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

  private static String sql(Query query, boolean goesOn, int marks) {
    String order = query.ascending() ? "asc" : "desc";
    // the place in the order is read from the leading mark, whose key comes out in order
    String place = marks == 0 ? "s" : "m";
    List<String> conditions = new ArrayList<>();
    if (marks > 0) {
      conditions.add("m.usage = :usage0 and m.mark = :mark0");
    }
    for (int i = 1; i < marks; i++) {
      conditions.add(
          """
          exists (select 1 from statement_mark m# where m#.usage = :usage# and m#.mark = :mark#
            and m#.stored = m.stored and m#.sequence = m.sequence)"""
              .replace("#", String.valueOf(i)));
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
    return "select s.document, s.stored, s.sequence from statement s "
        + (marks == 0 ? "" : "join statement_mark m on m.sequence = s.sequence ")
        + "where "
        + String.join(" and ", conditions)
        + " order by %1$s.stored %2$s, %1$s.sequence %2$s limit :limit".formatted(place, order);
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
