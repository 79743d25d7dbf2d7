package org.creatorshub.reporting.lrs;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.creatorshub.reporting.validation.StrictJson;

/** Who vouches for a statement: the account with which it was written. */
public record Authority(String homePage, String name) {
  static final String SYSTEM = "system";

  /** The installation itself (ST-1). */
  public static Authority system(String base) {
    return new Authority(base, SYSTEM);
  }

  /** True if this one vouches for a statement of the store. */
  public boolean wrote(String document) {
    return StrictJson.read(document.getBytes(StandardCharsets.UTF_8), message -> {})
        .map(statement -> statement.at("/authority/account"))
        .filter(account -> account.path("homePage").asText().equals(homePage))
        .filter(account -> account.path("name").asText().equals(name))
        .isPresent();
  }

  ObjectNode agent() {
    ObjectNode agent = JsonNodeFactory.instance.objectNode().put("objectType", "Agent");
    agent.putObject("account").put("homePage", homePage).put("name", name);
    return agent;
  }
}
