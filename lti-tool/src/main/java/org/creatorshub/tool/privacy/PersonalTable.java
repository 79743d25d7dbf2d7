package org.creatorshub.tool.privacy;

import java.util.Optional;

/**
 * A table with data about people.
 *
 * @param column holds the key, or the parent's key for a child
 * @param parent the table that says whose the rows are; empty where a key does
 * @param time column with the time of a row; empty for none
 * @param shown columns that the export shows; empty for secrets and for what is exported otherwise
 */
record PersonalTable(
    Kind kind,
    String table,
    Key key,
    String column,
    Optional<PersonalTable> parent,
    String time,
    String shown) {

  static PersonalTable of(Kind kind, String table, Key key, String column, String time) {
    return new PersonalTable(kind, table, key, column, Optional.empty(), time, "*");
  }

  PersonalTable child(String name, String joined, String itsTime) {
    return new PersonalTable(kind, name, key, joined, Optional.of(this), itsTime, "*");
  }

  PersonalTable showing(String columns) {
    return new PersonalTable(kind, table, key, column, parent, time, columns);
  }

  /** Which rows belong to the person whose keys are bound. */
  String theirs() {
    return where("= any(cast(:" + key.word() + " as uuid[]))");
  }

  /** Which rows belong to somebody who was erased a moment ago. */
  String erased() {
    return where(
        "in (select x.%1$s from %2$s x join erasure_key k on k.platform_id = x.platform_id"
            + " and k.kind = '%3$s' and k.hash = sha256(uuid_send(x.%1$s)))");
  }

  private String where(String condition) {
    return parent
        .map(
            owner ->
                "(platform_id, %s) in (select platform_id, %s from %s where %s)"
                    .formatted(column, column, owner.table(), owner.where(condition)))
        .orElseGet(
            () ->
                column
                    + " "
                    + condition.formatted(column, table, key.word())
                    + (condition.contains(":") ? " and platform_id = :platform" : ""));
  }
}
