package org.creatorshub.tool.scenario;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creatorshub.content.scoring.Walk;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcScenarioRuns implements ScenarioRuns {
  private final Jdbi jdbi;

  JdbcScenarioRuns(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public Map<String, Past> of(Player player) {
    Map<String, Past> found = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .select(
                    """
                    select r.scenario, r.number, r.run_id, r.ended_at is not null as ended,
                      array(select s.node from scenario_step s
                        where s.platform_id = r.platform_id and s.registration = r.registration
                          and s.scenario = r.scenario and s.number = r.number
                        order by s.place) as nodes,
                      array(select s.choice from scenario_step s
                        where s.platform_id = r.platform_id and s.registration = r.registration
                          and s.scenario = r.scenario and s.number = r.number
                        order by s.place) as choices
                    from scenario_run r
                    where r.platform_id = ? and r.registration = ?
                    order by r.scenario, r.number
                    """,
                    player.platform(),
                    player.registration())
                .map((row, context) -> Map.entry(row.getString("scenario"), run(row)))
                .forEach(run -> found.put(run.getKey(), newer(run.getValue()))));
    ended(player)
        .forEach(
            (scenario, ended) ->
                found.computeIfPresent(
                    scenario, (id, past) -> new Past(past.newest(), ended.runs(), ended.most())));
    return found;
  }

  private static Past newer(Run run) {
    return new Past(run, 0, new End("", 0, 1));
  }

  private static Run run(ResultSet row) throws SQLException {
    String[] nodes = (String[]) row.getArray("nodes").getArray();
    String[] choices = (String[]) row.getArray("choices").getArray();
    List<Walk.Decision> way = new ArrayList<>();
    for (int i = 0; i < nodes.length; i++) {
      way.add(new Walk.Decision(nodes[i], choices[i]));
    }
    UUID id = row.getObject("run_id", UUID.class);
    return new Run(id, row.getInt("number"), way, row.getBoolean("ended"));
  }

  private record Ended(int runs, End most) {}

  /** The ways are compared by their share, since the best may have changed with the content. */
  private Map<String, Ended> ended(Player player) {
    Map<String, Ended> found = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .select(
                    """
                    select distinct on (scenario) scenario, ending, value, best,
                      count(*) over (partition by scenario) as runs
                    from scenario_run
                    where platform_id = ? and registration = ? and ended_at is not null
                    order by scenario, value::numeric / best desc, number
                    """,
                    player.platform(),
                    player.registration())
                .map((row, context) -> Map.entry(row.getString("scenario"), ended(row)))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue())));
    return found;
  }

  private static Ended ended(ResultSet row) throws SQLException {
    return new Ended(
        row.getInt("runs"),
        new End(row.getString("ending"), row.getInt("value"), row.getInt("best")));
  }

  @Override
  public boolean begin(Player player, String scenario, int number, UUID run, Instant at) {
    return jdbi.withHandle(
            handle ->
                handle.execute(
                    """
                    insert into scenario_run
                      (platform_id, registration, scenario, number, run_id, started_at)
                    values (?, ?, ?, ?, ?, ?) on conflict do nothing
                    """,
                    player.platform(),
                    player.registration(),
                    scenario,
                    number,
                    run,
                    at.atOffset(ZoneOffset.UTC)))
        == 1;
  }

  @Override
  public boolean decide(
      Player player, String scenario, int number, int place, Walk.Decision decision, Instant at) {
    return jdbi.withHandle(
            handle ->
                handle.execute(
                    """
                    insert into scenario_step
                      (platform_id, registration, scenario, number, place, node, choice, decided_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                    """,
                    player.platform(),
                    player.registration(),
                    scenario,
                    number,
                    place,
                    decision.step(),
                    decision.choice(),
                    at.atOffset(ZoneOffset.UTC)))
        == 1;
  }

  @Override
  public void end(Player player, String scenario, int number, End end, Instant at) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                update scenario_run set ended_at = ?, ending = ?, value = ?, best = ?
                where platform_id = ? and registration = ? and scenario = ? and number = ?
                """,
                at.atOffset(ZoneOffset.UTC),
                end.ending(),
                end.value(),
                end.best(),
                player.platform(),
                player.registration(),
                scenario,
                number));
  }
}
