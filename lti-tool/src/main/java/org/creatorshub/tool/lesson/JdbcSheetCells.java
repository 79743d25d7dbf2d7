package org.creatorshub.tool.lesson;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcSheetCells implements SheetCells {
  private final Jdbi jdbi;

  JdbcSheetCells(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public Map<String, String> of(Run run, String sheet) {
    Map<String, String> typed = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .select(
                    "select cell, typed from sheet_cell"
                        + " where platform_id = ? and registration = ? and sheet = ?",
                    run.platform(),
                    run.registration(),
                    sheet)
                .map((rs, context) -> Map.entry(rs.getString(1), rs.getString(2)))
                .forEach(entry -> typed.put(entry.getKey(), entry.getValue())));
    return typed;
  }

  @Override
  public void keep(Run run, String sheet, Map<String, String> typed, Instant at) {
    jdbi.useHandle(
        handle -> {
          handle.execute(
              "delete from sheet_cell where platform_id = ? and registration = ? and sheet = ?"
                  + " and not cell = any(?)",
              run.platform(),
              run.registration(),
              sheet,
              typed.keySet().toArray(String[]::new));
          typed.forEach(
              (cell, text) ->
                  handle.execute(
                      """
                      insert into sheet_cell
                        (platform_id, registration, sheet, cell, typed, typed_at)
                      values (?, ?, ?, ?, ?, ?)
                      on conflict (platform_id, registration, sheet, cell)
                      do update set typed = excluded.typed, typed_at = excluded.typed_at
                      """,
                      run.platform(),
                      run.registration(),
                      sheet,
                      cell,
                      text,
                      at.atOffset(ZoneOffset.UTC)));
        });
  }
}
