package org.creatorshub.reporting.lrs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.creatorshub.reporting.validation.Edition;

/**
 * One statement that one caller wants kept, without files.
 *
 * @param statement checked
 */
public record Single(ObjectNode statement, Authority authority, Edition edition) {

  /** Of a copy: a write that fails is tried again with the same statement. */
  Entry entry(Position position) {
    var frame = new Entry.Frame(authority.agent(), edition, text -> false);
    return Entry.of(statement.deepCopy(), position, frame);
  }
}
