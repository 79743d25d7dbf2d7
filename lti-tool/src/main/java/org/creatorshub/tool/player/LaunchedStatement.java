package org.creatorshub.tool.player;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/** That a unit was launched (cmi5, 9.3.1). */
record LaunchedStatement(UnitNames names) {
  private static final String CMI5 = "https://w3id.org/xapi/cmi5/context/";

  /**
   * The statement.
   *
   * @param address of the unit, without the parameters of the launch
   */
  ObjectNode of(UnitSession session, String address) {
    ObjectNode said = JsonNodeFactory.instance.objectNode();
    said.put("id", UUID.randomUUID().toString());
    said.set("actor", names.actor(session));
    said.putObject("verb")
        .put("id", "http://adlnet.gov/expapi/verbs/launched")
        .putObject("display")
        .put("en", "launched");
    said.putObject("object")
        .put("objectType", "Activity")
        .put("id", names.activity(session.unit()));
    ObjectNode data = names.launchData(session, "");
    ObjectNode context = (ObjectNode) data.get("contextTemplate");
    context.put("registration", session.registration().toString());
    ObjectNode around = (ObjectNode) context.get("contextActivities");
    around.putArray("category").addObject().put("id", CMI5 + "categories/cmi5");
    ObjectNode extensions = (ObjectNode) context.get("extensions");
    extensions.put(CMI5 + "extensions/launchmode", "Normal");
    extensions.put(CMI5 + "extensions/launchurl", address);
    extensions.put(CMI5 + "extensions/moveon", data.path("moveOn").asText());
    if (data.has("masteryScore")) {
      extensions.set(CMI5 + "extensions/masteryscore", data.get("masteryScore"));
    }
    said.set("context", context);
    return said.put("timestamp", session.begun().toString());
  }
}
