package org.creatorshub.tool.player;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.outside.TellingPackages;

/** What a launched unit and its learner are called in the record store. */
public record UnitNames(URI tool, Course course) {
  /** Constant for a unit, and ours, not the publisher's (cmi5, 8.1.5). */
  String activity(String unit) {
    return tool + "/courses/" + course.id() + "/units/" + unit + "/player";
  }

  String publisherId(String unit) {
    return TellingPackages.publisherId(course, unit);
  }

  /** The learner, by the same account as in our own statements. */
  ObjectNode actor(UnitSession session) {
    ObjectNode actor = JsonNodeFactory.instance.objectNode().put("objectType", "Agent");
    actor
        .putObject("account")
        .put("homePage", tool + "/people")
        .put("name", session.pseudonym().toString());
    return actor;
  }

  boolean isActor(UnitSession session, JsonNode given) {
    JsonNode account = given.path("account");
    return account.path("homePage").asText().equals(tool + "/people")
        && account.path("name").asText().equals(session.pseudonym().toString())
        && !given.has("member");
  }

  /** {@code LMS.LaunchData} (cmi5, 10). */
  ObjectNode launchData(UnitSession session, String back) {
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    data.set("contextTemplate", template(session));
    data.put("launchMode", "Normal");
    course
        .unit(session.unit())
        .flatMap(Unit::test)
        .flatMap(test -> test.masteryShare())
        .ifPresentOrElse(
            mastery -> data.put("moveOn", "CompletedAndPassed").put("masteryScore", mastery),
            () -> data.put("moveOn", "Completed"));
    return data.put("returnURL", back);
  }

  private ObjectNode template(UnitSession session) {
    ObjectNode template = JsonNodeFactory.instance.objectNode();
    template
        .putObject("contextActivities")
        .putArray("grouping")
        .addObject()
        .put("id", publisherId(session.unit()));
    template
        .putObject("extensions")
        .put("https://w3id.org/xapi/cmi5/context/extensions/sessionid", session.id().toString());
    return template;
  }
}
