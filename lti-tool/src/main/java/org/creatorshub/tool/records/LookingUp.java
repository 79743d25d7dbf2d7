package org.creatorshub.tool.records;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.reporting.document.ActivityDefinitions;
import org.creatorshub.reporting.lrs.Right;
import org.creatorshub.reporting.validation.StatementReader;

/**
 * Tells what is known of an activity or agent. One identifier is all that is known of an agent: the
 * store does not guess who is the same person.
 */
public final class LookingUp {
  private static final List<String> LISTED =
      List.of("name", "mbox", "mbox_sha1sum", "openid", "account");

  private final Admitting admitting;
  private final ActivityDefinitions definitions;

  /** What a request asks about. */
  enum Subject {
    ACTIVITY("activityId"),
    AGENT("agent");

    private final String parameter;

    Subject(String parameter) {
      this.parameter = parameter;
    }
  }

  public LookingUp(Admitting admitting, ActivityDefinitions definitions) {
    this.admitting = admitting;
    this.definitions = definitions;
  }

  Reply reply(DocumentAsk ask, Subject subject) {
    return switch (admitting.admit(ask.ask(), Right.LOOK_UP)) {
      case Admission.Refused refused -> Reply.of(refused.answer());
      case Admission.Admitted in ->
          Parameters.parse(ask.ask().query())
              .filter(given -> given.unknown(Set.of(subject.parameter)).isEmpty())
              .flatMap(given -> given.get(subject.parameter))
              .flatMap(text -> found(in, subject, text))
              .map(found -> Reply.json(in.edition(), found))
              .orElseGet(
                  () ->
                      Reply.refused(
                          400,
                          "L-03",
                          "Send one parameter, " + subject.parameter + ", with a valid value",
                          in.edition()));
    };
  }

  private Optional<ObjectNode> found(Admission.Admitted in, Subject subject, String text) {
    return switch (subject) {
      case ACTIVITY -> Optional.of(text).filter(StatementReader::isIri).map(this::activity);
      case AGENT ->
          new StatementReader(in.edition())
              .readActor(text.getBytes(StandardCharsets.UTF_8))
              .filter(agent -> !agent.path("objectType").asText().equals("Group"))
              .map(LookingUp::person);
    };
  }

  private ObjectNode activity(String id) {
    ObjectNode activity = JsonNodeFactory.instance.objectNode();
    activity.put("objectType", "Activity").put("id", id);
    definitions.of(id).ifPresent(definition -> activity.set("definition", definition));
    return activity;
  }

  private static ObjectNode person(ObjectNode agent) {
    ObjectNode person = JsonNodeFactory.instance.objectNode().put("objectType", "Person");
    LISTED.stream()
        .filter(agent::has)
        .forEach(member -> person.putArray(member).add(agent.get(member)));
    return person;
  }
}
