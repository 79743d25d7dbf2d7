package org.creatorshub.tool.admin;

import java.util.Optional;
import org.creatorshub.tool.refusal.Refusal;

/** The refusals at the console's door. */
final class Denied {
  static final Refusal FORGED =
      refusal(
          "HUB-ADMIN-08",
          "We could not be sure that you sent this.",
          "Nothing was changed. Open the console anew, at the address that its server names, and do"
              + " it once more.");

  static final Refusal SIGNED_OUT =
      refusal(
          "HUB-ADMIN-09",
          "You are signed out by now.",
          "Nothing was changed. Sign in again under /admin and do it once more.");

  static final Refusal NOT_YOURS =
      refusal(
          "HUB-ADMIN-10",
          "This page is for operators of the installation.",
          "You look after one platform. Its pages are in the list of the console.");

  private Denied() {}

  private static Refusal refusal(String id, String sentence, String advice) {
    return new Refusal(id, 403, sentence, advice, Optional.empty());
  }
}
