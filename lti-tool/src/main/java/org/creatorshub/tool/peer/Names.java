package org.creatorshub.tool.peer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creatorshub.tool.marking.HandIns;

/** Names of the people who take part. */
final class Names {
  private Names() {}

  static Map<UUID, String> of(List<HandIns.Row> rows) {
    Map<UUID, String> names = new HashMap<>();
    rows.forEach(row -> names.put(row.person(), row.name().orElse(without(row.person()))));
    return names;
  }

  /** For people whose names the LMS does not share. */
  static String without(UUID person) {
    return "Learner " + person.toString().substring(0, 4);
  }
}
