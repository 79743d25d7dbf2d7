package org.creatorshub.reporting.validation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What came of reading a request body. */
public sealed interface Reading {

  /**
   * Statements as sent, in order.
   *
   * @param single the body was one statement and not a list
   */
  record Accepted(List<ObjectNode> statements, boolean single) implements Reading {
    public Accepted {
      statements = List.copyOf(statements);
    }
  }

  /** At least one fault, at most twenty. */
  record Refused(List<Fault> faults) implements Reading {
    public Refused {
      faults = List.copyOf(faults);
    }
  }
}
