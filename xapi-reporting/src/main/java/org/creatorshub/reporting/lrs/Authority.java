package org.creatorshub.reporting.lrs;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Who vouches for a statement: the account with which it was written. */
public record Authority(String homePage, String name) {
  static final String SYSTEM = "system";

  /** The installation itself (ST-1). */
  public static Authority system(String base) {
    return new Authority(base, SYSTEM);
  }

  ObjectNode agent() {
    ObjectNode agent = JsonNodeFactory.instance.objectNode().put("objectType", "Agent");
    agent.putObject("account").put("homePage", homePage).put("name", name);
    return agent;
  }
}
