package org.creatorshub.tool.launch.check;

import java.util.Locale;
import java.util.Optional;
import org.creatorshub.tool.refusal.Refusal;

/**
 * LTI-LAUNCH-01: a posted form of at most 64 kB. Asked before the body is read, so that nobody
 * fills our memory.
 */
public final class RequestIsAForm {
  /** The requirement. */
  public static final String ID = "LTI-LAUNCH-01";

  private static final long MOST_BYTES = 64 * 1024;

  private RequestIsAForm() {}

  /**
   * Judges the head of a request.
   *
   * @param bytes length announced; negative if none is, as when the body comes in pieces
   */
  public static Optional<Refusal> check(String method, String contentType, long bytes) {
    if (!method.equals("POST")) {
      return Optional.of(no(405, "A launch is sent as a form, not opened as a page."));
    }
    String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    if (!type.equals("application/x-www-form-urlencoded")) {
      return Optional.of(no(415, "A launch is sent as a form."));
    }
    if (bytes < 0) {
      return Optional.of(no(411, "The launch does not say how long it is."));
    }
    return bytes > MOST_BYTES ? Optional.of(no(413, "The launch is too large.")) : Optional.empty();
  }

  private static Refusal no(int status, String sentence) {
    return Refusal.openAgain(ID, status, sentence);
  }
}
