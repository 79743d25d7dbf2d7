package org.creatorshub.tool.grade;

/** Scopes of the Assignment and Grade Services (AGS 2.0, 3.1). */
final class AgsScope {
  private static final String BASE = "https://purl.imsglobal.org/spec/lti-ags/scope/";
  static final String LINE_ITEM = BASE + "lineitem";
  static final String LINE_ITEM_READ = BASE + "lineitem.readonly";
  static final String RESULT_READ = BASE + "result.readonly";
  static final String SCORE = BASE + "score";

  private AgsScope() {}
}
