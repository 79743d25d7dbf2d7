package org.creatorshub.tool.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The services of an LMS that we can use: what to ask for, and what to tell people about it. */
public enum Services {
  COLUMNS(
      "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem",
      "Make gradebook columns for the units that teachers place"),
  RESULTS(
      "https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly",
      "Read back the results of these columns, to notice when a teacher changed one"),
  SCORES(
      "https://purl.imsglobal.org/spec/lti-ags/scope/score",
      "Send results of tests to these columns"),
  PEOPLE(
      "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly",
      "Read who belongs to a course, so that teachers see who has not started"),
  GROUPS(
      "https://purl.imsglobal.org/spec/lti-gs/scope/contextgroup.readonly",
      "Read the groups of a course, so that teachers see results by group"),
  NOTICES(
      "https://purl.imsglobal.org/spec/lti/scope/noticehandlers",
      "Be told when a course is copied, so that its links keep working");

  private final String scope;
  private final String reason;

  Services(String scope, String reason) {
    this.scope = scope;
    this.reason = reason;
  }

  public String scope() {
    return scope;
  }

  /** What it is for, in words for the administrator of the LMS. */
  public String reason() {
    return reason;
  }

  /** All scopes, in the order in which people read them. */
  public static List<String> scopes() {
    List<String> scopes = new ArrayList<>();
    for (Services service : values()) {
      scopes.add(service.scope);
    }
    return List.copyOf(scopes);
  }

  static Optional<Services> ofScope(String scope) {
    return java.util.Arrays.stream(values())
        .filter(service -> service.scope.equals(scope))
        .findFirst();
  }
}
