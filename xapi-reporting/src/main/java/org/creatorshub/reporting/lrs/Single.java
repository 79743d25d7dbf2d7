package org.creatorshub.reporting.lrs;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One statement that one caller wants kept, without files.
 *
 * @param statement checked
 */
public record Single(ObjectNode statement, Writer writer) {

  /** Of a copy: a write that fails is tried again with the same statement. */
  Entry entry(Position position) {
    return Entry.of(statement.deepCopy(), position, Entry.Frame.of(writer));
  }
}
