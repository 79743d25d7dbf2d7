package org.creatorshub.tool.registration;

import java.util.List;
import org.creatorshub.tool.platform.ToolAddress;

/**
 * What an administrator agrees to, in words.
 *
 * @param university whom the invitation is for
 * @param lms address of the LMS
 * @param product its product and version
 * @param gets what the LMS learns about us: name and value
 * @param services what we ask to use, and what for; nothing if the LMS offers none
 * @param withoutGrades true if the LMS does not offer a gradebook to us
 * @param places where teachers and students find us
 * @param namesOffered whether the LMS can tell names at all
 * @param newDeployments true if each course site must be approved by us first
 */
public record Consent(
    String university,
    String lms,
    String product,
    List<Row> gets,
    List<String> services,
    boolean withoutGrades,
    List<String> places,
    boolean namesOffered,
    boolean newDeployments) {

  /** One fact with its name. */
  public record Row(String name, String value) {}

  static Consent of(
      Invitation invitation, PlatformConfiguration lms, List<String> handled, ToolAddress tool) {
    Offer offer = Offer.to(lms, Privacy.NAMES, handled);
    return new Consent(
        invitation.label(),
        lms.issuer(),
        (lms.product().family() + " " + lms.product().version()).strip(),
        List.of(
            new Row("Name", "Creators' Hub"),
            new Row("Tool URL", tool.launchUri().toString()),
            new Row("Initiate login URL", tool.base() + "/lti/login"),
            new Row("Redirection URI", tool.launchUri().toString()),
            new Row("Public keyset", Offer.keySet(tool, invitation.id()))),
        offer.scopes().stream()
            .flatMap(scope -> Services.ofScope(scope).stream())
            .map(Services::reason)
            .toList(),
        !offer.scopes().contains(Services.SCORES.scope()),
        offer.messages().stream().map(Consent::place).distinct().toList(),
        offer.claims().contains("name"),
        invitation.newDeployment() == org.creatorshub.tool.platform.DeploymentStatus.PENDING);
  }

  private static String place(Offer.Message message) {
    return switch (message.type()) {
      case "LtiResourceLinkRequest" ->
          message.place().isEmpty()
              ? "Activities that teachers place in their courses"
              : "The menu of a course, where a teacher switches it on";
      case "LtiDeepLinkingRequest" ->
          message.place().isEmpty()
              ? "A window in which teachers choose what to place"
              : "The same window at “" + message.place() + "”";
      case "LtiSubmissionReviewRequest" -> "The gradebook: a student's work opens from the mark";
      case "LtiDataPrivacyLaunchRequest", "DataPrivacyLaunchRequest" ->
          "The page about personal data, for administrators";
      default -> message.type();
    };
  }
}
