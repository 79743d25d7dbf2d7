package org.creatorshub.tool.lmsclient;

import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * What a line item says so that graders and learners can look at handed-in work (Submission Review
 * 1.0): goes into line items that we make, alone or in deep linking.
 */
public final class SubmissionReview {
  /** The member of a line item. */
  public static final String MEMBER = "submissionReview";

  private SubmissionReview() {}

  /**
   * The member's value.
   *
   * @param launch one of our addresses for launches, the unit's own where there is one
   */
  public static Map<String, Object> of(URI launch) {
    return Map.of(
        "reviewableStatus",
        List.of("InProgress", "Submitted", "Completed"),
        "label",
        "Look at the work",
        "url",
        launch.toString());
  }
}
