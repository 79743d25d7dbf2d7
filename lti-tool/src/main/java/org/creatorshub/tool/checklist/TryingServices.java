package org.creatorshub.tool.checklist;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.tool.lmsclient.LenientJson;
import org.creatorshub.tool.lmsclient.LmsAnswer;
import org.creatorshub.tool.lmsclient.LmsCall;
import org.creatorshub.tool.lmsclient.LmsClient;
import org.creatorshub.tool.platform.Platform;

/** The lines that try the services: a gradebook column made and removed, people read. */
final class TryingServices {
  private static final String COLUMNS = "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem";
  private static final String COLUMN = "application/vnd.ims.lis.v2.lineitem+json";
  private static final String PEOPLE =
      "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";
  private static final String LIST = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";
  private static final String GRADES = "Gradebook column made and removed";
  private static final String ROSTER = "People read";

  private final LmsClient client;

  TryingServices(LmsClient client) {
    this.client = client;
  }

  CheckLine gradebook(Platform platform, Optional<URI> lineItems) {
    if (lineItems.isEmpty()) {
      return CheckLine.waiting(
          GRADES,
          "no launch has named a gradebook yet",
          "Open an activity in a course. If it stays so, allow the grade service in the LMS.");
    }
    String column =
        LenientJson.write(
            Map.of(
                "label", "Creators' Hub check (removed at once)",
                "scoreMaximum", 1,
                "resourceId", "creators-hub-check",
                "tag", "check"));
    return switch (client.send(platform, LmsCall.post(lineItems.get(), COLUMNS, COLUMN, column))) {
      case LmsAnswer.Received made -> removed(platform, made);
      case LmsAnswer other ->
          CheckLine.look(
              GRADES,
              words(other),
              "Allow the tool to manage gradebook columns (Moodle: “grade sync and column"
                  + " management”; Canvas: scopes of the key).");
    };
  }

  private CheckLine removed(Platform platform, LmsAnswer.Received made) {
    Optional<URI> column = address(LenientJson.read(made.body()).path("id").asText(""));
    LmsAnswer answer =
        column
            .map(address -> client.send(platform, LmsCall.delete(address, COLUMNS)))
            .orElseGet(() -> new LmsAnswer.Refused(made.status(), "no address of the column"));
    return answer instanceof LmsAnswer.Received
        ? CheckLine.well(GRADES, "made and removed")
        : CheckLine.look(
            GRADES,
            "made, but not removed: " + words(answer),
            "Delete the column “Creators' Hub check” in the gradebook by hand.");
  }

  CheckLine people(Platform platform, Optional<URI> memberships) {
    if (memberships.isEmpty()) {
      return CheckLine.waiting(
          ROSTER,
          "no launch has named a list of people yet",
          "Open an activity in a course. If it stays so, allow names and roles in the LMS.");
    }
    LmsAnswer answer = client.send(platform, LmsCall.get(memberships.get(), PEOPLE, LIST));
    if (!(answer instanceof LmsAnswer.Received received)) {
      return CheckLine.look(
          ROSTER, words(answer), "Allow the names and roles service for this tool in the LMS.");
    }
    int found = LenientJson.read(received.body()).path("members").size();
    return found > 0
        ? CheckLine.well(ROSTER, found + " on the first page of one course")
        : CheckLine.look(
            ROSTER, "the list is empty", "Check that the course has members who may be shared.");
  }

  private static Optional<URI> address(String text) {
    try {
      return Optional.of(new URI(text)).filter(URI::isAbsolute);
    } catch (URISyntaxException malformed) {
      return Optional.empty();
    }
  }

  private static String words(LmsAnswer answer) {
    return switch (answer) {
      case LmsAnswer.Busy busy -> busy.reason();
      case LmsAnswer.NoAccess none -> none.reason();
      case LmsAnswer.Refused refused -> "the LMS answered " + refused.status();
      case LmsAnswer.Received received -> "the LMS answered " + received.status();
    };
  }
}
