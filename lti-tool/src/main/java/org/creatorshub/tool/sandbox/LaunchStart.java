package org.creatorshub.tool.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Announces a launch to the tool: third-party login initiation (Security Framework 1.0, 5.1.1). */
final class LaunchStart {
  private final Campus campus;
  private final PendingLaunches pending;

  LaunchStart(Campus campus, PendingLaunches pending) {
    this.campus = campus;
    this.pending = pending;
  }

  Answer activity(Member member, Activity activity, Request request) {
    String target = request.query().has("target", "window") ? "window" : "iframe";
    String hint =
        pending.announce(
            new PendingLaunches.Pending(
                member, campus.courseOf(activity), Optional.of(activity), target));
    return initiation(member, hint, campus.tool() + activity.path(), request);
  }

  Answer deepLinking(
      Member member, Course course, Picking picking, DeepLinkReturn back, Request request) {
    String hint =
        pending.announce(
            new PendingLaunches.Pending(
                member, course, Optional.empty(), "iframe", Optional.of(picking)));
    back.expect(hint, picking);
    return initiation(member, hint, campus.launchAddress(), request);
  }

  Answer initiation(Member member, String hint, String target, Request request) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("iss", campus.issuer());
    fields.put("target_link_uri", target);
    fields.put("login_hint", member.id());
    fields.put("lti_message_hint", hint);
    InstalledTool tool = campus.tools().inUse();
    fields.put("client_id", tool.clientId());
    tool.deployment().ifPresent(id -> fields.put("lti_deployment_id", id));
    if (campus.manners().are(Manner.CANVAS)) {
      fields.put("lti_storage_target", "_parent");
    }
    return Answer.page(Pages.selfPosting(tool.login().toString(), method(request), fields));
  }

  /** Moodle announces by POST, others by GET: the page's address decides. */
  static String method(Request request) {
    return request.query().has("method", "get") ? "get" : "post";
  }
}
