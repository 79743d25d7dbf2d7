package org.creatorshub.tool.launch.check;

import java.util.Optional;
import org.creatorshub.tool.refusal.Refusal;
import org.creatorshub.tool.session.Role;

/**
 * LTI-LAUNCH-28: a submission review names the learner and the gradebook column; graders may look
 * at every learner's work, everybody else at their own only (Submission Review 1.0).
 */
final class SubmissionIsNamed implements LaunchCheck {
  @Override
  public String id() {
    return "LTI-LAUNCH-28";
  }

  @Override
  public Optional<Refusal> check(LaunchAttempt attempt) {
    if (attempt.kind() != MessageKind.SUBMISSION_REVIEW) {
      return Optional.empty();
    }
    Claims claims = attempt.claims();
    Optional<String> learner = Claims.id(claims.lti("for_user", "user_id"));
    boolean column =
        Claims.text(claims.at(Claims.GRADES, "lineitem"))
            .filter(text -> !text.isBlank())
            .isPresent();
    boolean mayLook =
        attempt.role() == Role.INSTRUCTOR || learner.equals(Claims.id(claims.at("sub")));
    return requireOfPlatform(
            learner.isPresent(), 400, "The platform did not say whose work to show.")
        .or(
            () ->
                requireOfPlatform(
                    column,
                    400,
                    "The platform did not say which column of the gradebook is meant."))
        .or(() -> requireOfPlatform(mayLook, 403, "This work belongs to somebody else."));
  }
}
