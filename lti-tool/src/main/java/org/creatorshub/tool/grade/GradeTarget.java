package org.creatorshub.tool.grade;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Where a grade goes: what the newest launch said (LTI-AGS-01).
 *
 * @param subject the person as the LMS knows it
 * @param ltiLink the link as the LMS knows it
 */
public record GradeTarget(
    String subject,
    String ltiLink,
    Optional<URI> lineItem,
    Optional<URI> lineItems,
    Set<String> scopes) {
  public GradeTarget {
    scopes = Set.copyOf(scopes);
  }

  /** Whether this link can be graded at all. */
  boolean takesScores() {
    return scopes.contains(AgsScope.SCORE) && (lineItem.isPresent() || lineItems.isPresent());
  }
}
