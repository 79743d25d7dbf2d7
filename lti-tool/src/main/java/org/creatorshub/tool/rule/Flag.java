package org.creatorshub.tool.rule;

import java.util.Optional;

/**
 * A rule that fired for a learner.
 *
 * @param reason as teacher and learner read it
 * @param unit the unit that it is about, if it is about one
 * @param question the question that it is about, if it is about one
 */
public record Flag(Rule rule, String reason, Optional<String> unit, Optional<String> question) {

  /** The same for as long as it is about the same thing, whatever its figures. */
  public String key() {
    return rule + "/" + unit.orElse("") + "/" + question.orElse("");
  }
}
