package org.creatorshub.reporting.statement;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/**
 * An xAPI statement before a record store completes it.
 *
 * @param id the same for the same fact, however often it is told (ST-3)
 * @param tree the statement; parts of it may be shared with other statements, so never change what
 *     lies below its own members
 */
public record Statement(UUID id, ObjectNode tree) {

  public String json() {
    return tree.toString();
  }
}
