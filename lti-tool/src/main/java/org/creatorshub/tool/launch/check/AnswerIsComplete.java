package org.creatorshub.tool.launch.check;

import java.util.Optional;
import org.creatorshub.tool.login.FormFields;
import org.creatorshub.tool.refusal.Refusal;

/** LTI-LAUNCH-02: one state, and one message or one error (SEC 5.1.1.3). */
final class AnswerIsComplete implements LaunchCheck {
  @Override
  public String id() {
    return "LTI-LAUNCH-02";
  }

  @Override
  public Optional<Refusal> check(LaunchAttempt attempt) {
    FormFields fields = attempt.form().fields();
    boolean message = fields.single("id_token").isPresent() && !fields.has("error");
    boolean error = fields.single("error").isPresent() && !fields.has("id_token");
    return require(
        fields.single("state").isPresent() && (message || error),
        400,
        "The platform's answer is incomplete.");
  }
}
