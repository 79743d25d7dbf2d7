package org.creatorshub.tool.deeplink;

import java.util.List;
import java.util.stream.Collectors;

/** The sentences that go back to the LMS with a choice: for people, and for its log. */
final class Telling {
  private Telling() {}

  static ResponseMessage.Words about(Choice choice) {
    return new ResponseMessage.Words(words(choice.picks()), log(choice.picks()), false);
  }

  static ResponseMessage.Words file(Handing.Handed.File file) {
    return new ResponseMessage.Words(
        "The course is handed over as a file.", file.mediaType() + " until " + file.end(), false);
  }

  static ResponseMessage.Words cancelled(Accepts accepts) {
    return accepts.links() || accepts.onlyFiles()
        ? new ResponseMessage.Words("Nothing was added.", "cancelled by the teacher", false)
        : new ResponseMessage.Words(
            "Nothing was added: this place takes no links to activities.",
            "LTI-DL-05: accept_types names no ltiResourceLink",
            true);
  }

  private static String words(List<Choice.Pick> picks) {
    return picks.size() == 1
        ? "Added ‘" + picks.getFirst().title() + "’."
        : "Added " + picks.size() + " items.";
  }

  /** Ids and figures only: titles are for people. */
  private static String log(List<Choice.Pick> picks) {
    return picks.stream()
        .map(
            pick ->
                pick.offer().id()
                    + pick.grading().map(grading -> " of " + grading.points()).orElse(" ungraded"))
        .collect(Collectors.joining(", "));
  }
}
