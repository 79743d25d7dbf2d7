package org.creatorshub.tool.sandbox;

import java.util.List;
import java.util.stream.Stream;

/** Scopes of the services (AGS 2.0, 3.1; NRPS 2.0, 3.6). */
final class Scopes {
  private static final String AGS = "https://purl.imsglobal.org/spec/lti-ags/scope/";
  static final String LINE_ITEM = AGS + "lineitem";
  static final String LINE_ITEM_READ = AGS + "lineitem.readonly";
  static final String RESULT_READ = AGS + "result.readonly";
  static final String SCORE = AGS + "score";
  static final String ROSTER =
      "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";

  static final String GROUPS = "https://purl.imsglobal.org/spec/lti-gs/scope/contextgroup.readonly";
  static final String NOTICES = "https://purl.imsglobal.org/spec/lti/scope/noticehandlers";

  static final List<String> GRADES = List.of(LINE_ITEM, LINE_ITEM_READ, RESULT_READ, SCORE);
  static final List<String> ALL =
      Stream.concat(GRADES.stream(), Stream.of(ROSTER, GROUPS, NOTICES)).toList();

  private Scopes() {}
}
