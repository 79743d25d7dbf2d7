package org.creatorshub.tool.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.creatorshub.content.course.Question;

/**
 * A question as one learner meets it: with its numbers, and its rows in their order.
 *
 * @param stem Markdown with all numbers filled in
 * @param order ids of options, sources or entries in the order shown
 * @param targets ids of matching targets in the order shown
 * @param values drawn parameter values, empty when the question has none
 */
public record Drawn(
    Question question,
    String stem,
    List<String> order,
    List<String> targets,
    Map<String, BigDecimal> values) {
  public Drawn {
    order = List.copyOf(order);
    targets = List.copyOf(targets);
    values = Map.copyOf(values);
  }

  public String id() {
    return question.id();
  }
}
