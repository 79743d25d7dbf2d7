package org.creatorshub.tool.login;

import java.util.Optional;
import org.creatorshub.tool.refusal.Refusal;

/** What is said about announcements that lead nowhere. */
final class LoginRefusals {
  private LoginRefusals() {}

  static Refusal incomplete(String name) {
    return Refusal.openAgain(
        "LTI-LOGIN-02",
        400,
        "The platform's sign-in request is incomplete: " + name + " is missing or sent twice.");
  }

  static Refusal tooLong() {
    return Refusal.openAgain(
        "LTI-LOGIN-02", 413, "The platform's sign-in request is too long to be answered.");
  }

  static Refusal unregistered() {
    return Refusal.askAdministrator("LTI-LOGIN-03", 403, "This platform is not registered here.");
  }

  static Refusal tooMany() {
    return new Refusal(
        "LTI-LOGIN-11",
        429,
        "Too many sign-ins at once.",
        "Wait a minute, then open the activity again from your course.",
        Optional.empty());
  }

  static Refusal switchedOff() {
    return Refusal.askAdministrator(
        "LTI-LOGIN-04", 403, "Creators' Hub is switched off for this course site.");
  }

  static Refusal foreignLink() {
    return Refusal.askAdministrator(
        "LTI-LOGIN-05", 400, "The link does not point to Creators' Hub.");
  }
}
