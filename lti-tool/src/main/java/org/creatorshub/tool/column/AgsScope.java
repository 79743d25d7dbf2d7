package org.creatorshub.tool.column;

/** Scopes of the Assignment and Grade Services (AGS 2.0, 3.1). */
public final class AgsScope {
  private static final String BASE = "https://purl.imsglobal.org/spec/lti-ags/scope/";
  public static final String LINE_ITEM = BASE + "lineitem";
  public static final String LINE_ITEM_READ = BASE + "lineitem.readonly";
  public static final String RESULT_READ = BASE + "result.readonly";
  public static final String SCORE = BASE + "score";

  private AgsScope() {}
}
