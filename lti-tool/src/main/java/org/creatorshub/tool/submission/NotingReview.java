package org.creatorshub.tool.submission;

import java.time.Instant;
import org.creatorshub.tool.launch.AfterAdmission;
import org.creatorshub.tool.launch.check.Launch;
import org.creatorshub.tool.launch.check.MessageKind;
import org.creatorshub.tool.session.LaunchSession;

/** Remembers what a submission review launch may look at; checked before by LTI-LAUNCH-28. */
public final class NotingReview implements AfterAdmission {
  private final Reviews reviews;

  public NotingReview(Reviews reviews) {
    this.reviews = reviews;
  }

  @Override
  public void admitted(Launch launch, LaunchSession session, Instant at) {
    if (launch.kind() == MessageKind.SUBMISSION_REVIEW) {
      reviews.note(
          session.platform(),
          session.id(),
          new Reviews.Asked(
              launch.deployment().key(),
              launch.particulars().forUser().orElseThrow(),
              launch.services().lineItem(),
              launch.particulars().reviewedLink()),
          at);
    }
  }
}
