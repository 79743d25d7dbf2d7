package org.creatorshub.reporting.statement;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import org.creatorshub.content.scoring.InteractionText;
import org.creatorshub.content.scoring.InteractionText.Component;
import org.creatorshub.reporting.event.LearningEvent.QuestionAnswered;

/** A person answered a question, in a test or for practice on a page. */
record QuestionAnsweredToStatement(Activities activities) {
  Draft draft(QuestionAnswered event) {
    Activity question = activities.question(event.unit(), event.question());
    Draft draft =
        Draft.of(Verb.ANSWERED, question, activities.language())
            .parent(place(event))
            .others(event.outcomes().stream().map(activities::outcome).toList())
            .contextExtension(Extension.WEIGHTING, Json.NODES.numberNode(event.points()));
    describe((ObjectNode) draft.object().get("definition"), event);
    event
        .attempt()
        .ifPresent(
            attempt -> draft.contextExtension(Extension.ATTEMPT_ID, Json.text(attempt.toString())));
    String type = event.test().isPresent() ? "summative" : "formative";
    draft.contextExtension(Extension.ASSESSMENT_TYPE, Json.text(type));
    return result(draft, event);
  }

  private Activity place(QuestionAnswered event) {
    return event
        .test()
        .map(test -> activities.test(event.unit(), test))
        .or(() -> event.page().map(page -> activities.page(event.unit(), page)))
        .orElseGet(() -> activities.lesson(event.unit()));
  }

  private void describe(ObjectNode definition, QuestionAnswered event) {
    InteractionText interaction = event.interaction();
    definition.set("description", Json.object().put(activities.language(), event.stem()));
    definition.put("interactionType", interaction.type());
    ArrayNode pattern = definition.putArray("correctResponsesPattern");
    interaction.correctResponsesPattern().forEach(pattern::add);
    components(definition, "choices", interaction.choices());
    components(definition, "source", interaction.source());
    components(definition, "target", interaction.target());
  }

  private void components(ObjectNode definition, String list, List<Component> components) {
    if (components.isEmpty()) {
      return;
    }
    ArrayNode array = definition.putArray(list);
    for (Component component : components) {
      ObjectNode text = Json.object().put(activities.language(), component.text());
      array.addObject().put("id", component.id()).set("description", text);
    }
  }

  private static Draft result(Draft draft, QuestionAnswered event) {
    draft.result("score", score(event)).result("success", Json.NODES.booleanNode(event.right()));
    event
        .interaction()
        .response()
        .ifPresent(response -> draft.result("response", Json.text(response)));
    return draft
        .result("duration", Json.text(Json.duration(event.spent())))
        .resultExtension(Extension.ANSWER, answer(event));
  }

  private static ObjectNode score(QuestionAnswered event) {
    BigDecimal share = Json.number(BigDecimal.valueOf(event.share()));
    ObjectNode score = Json.object().put("scaled", share);
    // min must be below max (V-11), so a question without points has a share only
    if (event.points() > 0) {
      BigDecimal points = BigDecimal.valueOf(event.points());
      score.put("raw", Json.number(share.multiply(points))).put("min", 0).put("max", points);
    }
    return score;
  }

  private static ObjectNode answer(QuestionAnswered event) {
    ObjectNode answer = Json.object().put("try", event.tries());
    event.misconception().ifPresent(code -> answer.put("misconception", code));
    if (!event.values().isEmpty()) {
      ObjectNode values = answer.putObject("values");
      // sorted, because one id must have one content (ST-3)
      new TreeMap<>(event.values()).forEach(values::put);
    }
    return answer;
  }
}
