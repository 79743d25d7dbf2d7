package org.creatorshub.tool.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.scoring.Variant;

/** A question as one learner meets it: with its numbers, and its rows in their order. */
public record Drawn(Variant variant) {

  public String id() {
    return question().id();
  }

  public Question question() {
    return variant.question();
  }

  /** The stem with all numbers filled in. */
  public String stem() {
    return variant.stem();
  }

  /** Drawn parameter values; empty when the question has none. */
  public Map<String, BigDecimal> values() {
    return variant.values();
  }

  /** Options of a choice question in the order shown. */
  List<Question.Option> options() {
    return variant.options();
  }

  /** Lines that get a partner or a place, in the order shown. */
  List<Question.Entry> lines() {
    return question() instanceof Question.Matching matching
        ? matching.sources()
        : variant.entries();
  }
}
