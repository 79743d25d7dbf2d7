package org.creatorshub.tool.refusal;

import java.net.URI;
import java.util.Optional;

/**
 * Why a request is refused and what the person can do.
 *
 * @param id the requirement that refuses, for example {@code LTI-LAUNCH-16}
 * @param status HTTP status
 * @param sentence what happened
 * @param advice what to do
 * @param returnUrl the way back to the LMS; only ever from a verified message
 */
public record Refusal(
    String id, int status, String sentence, String advice, Optional<URI> returnUrl) {
  /** The advice that fits most refusals of a launch. */
  public static final String OPEN_AGAIN =
      "Open the activity again from your course. If this page comes back, send the line below to"
          + " your teacher or to support.";

  /** The advice where only somebody in charge of the LMS can change something. */
  public static final String ASK_ADMINISTRATOR =
      "You cannot solve this yourself. Please send the line below to your teacher or to the"
          + " administrator of your course site.";

  /** What learners and guests read at a page of the teachers. */
  public static final Refusal TEACHERS_ONLY =
      new Refusal(
          "HUB-DASHBOARD-01",
          403,
          "This page is for teachers of the course.",
          "Your own work and results are under “Your work”.",
          Optional.empty());

  public static Refusal openAgain(String id, int status, String sentence) {
    return new Refusal(id, status, sentence, OPEN_AGAIN, Optional.empty());
  }

  public static Refusal askAdministrator(String id, int status, String sentence) {
    return new Refusal(id, status, sentence, ASK_ADMINISTRATOR, Optional.empty());
  }

  public Refusal withReturnUrl(Optional<URI> url) {
    return new Refusal(id, status, sentence, advice, url);
  }

  /** RFC 9457, for our own scripts. */
  public String problemJson(String reference) {
    return "{\"status\":%d,\"title\":\"%s\",\"detail\":\"%s\",\"id\":\"%s\",\"reference\":\"%s\"}"
        .formatted(status, quoted(sentence), quoted(advice), id, reference);
  }

  private static String quoted(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }
}
