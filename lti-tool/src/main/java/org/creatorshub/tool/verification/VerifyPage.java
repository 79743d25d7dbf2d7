package org.creatorshub.tool.verification;

import java.util.List;

/**
 * The page that checks badges, ready to be shown.
 *
 * @param heading the verdict in a word or two
 */
record VerifyPage(
    boolean checked, String heading, String sentence, List<Step> steps, Report.Claims badge) {

  static VerifyPage empty() {
    return new VerifyPage(false, "", "", List.of(), Report.Claims.NONE);
  }

  static VerifyPage of(Report report) {
    String heading =
        switch (report.verdict()) {
          case GENUINE -> "Genuine";
          case NOT_VALID -> "Not valid";
          case NOT_CERTAIN -> "Not certain";
          case UNREADABLE -> "Nothing to check yet";
        };
    return new VerifyPage(true, heading, report.sentence(), report.steps(), report.badge());
  }

  static VerifyPage busy() {
    return of(Report.unreadable("Many people check badges right now. Try again in a minute."));
  }
}
