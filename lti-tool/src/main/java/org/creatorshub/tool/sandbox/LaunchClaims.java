package org.creatorshub.tool.sandbox;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The claims of a launch, in the manner of Moodle 4.5 with all its peculiarities. */
final class LaunchClaims {
  static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
  static final String DEEP_LINK = "https://purl.imsglobal.org/spec/lti-dl/claim/";
  private static final long LIFE_SECONDS = 60;

  private final Campus campus;

  LaunchClaims(Campus campus) {
    this.campus = campus;
  }

  Map<String, Object> of(PendingLaunches.Pending launch, String launchId, String nonce) {
    Member member = launch.member();
    InstalledTool tool = campus.tools().inUse();
    Map<String, Object> claims = new LinkedHashMap<>(envelope(nonce));
    claims.put("sub", member.id());
    if (tool.learnsNames()) {
      addNames(claims, member);
    }
    claims.put(LTI + "deployment_id", tool.deployment().orElse(""));
    claims.put(LTI + "version", "1.3.0");
    claims.put(LTI + "roles", member.launchRoles());
    claims.put(
        LTI + "context",
        Map.of(
            "id", launch.course().id(),
            "label", launch.course().label(),
            "title", launch.course().title(),
            "type", List.of("CourseSection")));
    claims.put(
        LTI + "tool_platform",
        Map.of(
            "product_family_code",
            campus.manners().now().familyCode(),
            "version",
            "2024100706",
            "guid",
            "5a4d0b0c5e6b4c6b9f2a",
            "name",
            Campus.NAME));
    claims.put(
        "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice",
        Map.of(
            "context_memberships_url",
            campus.memberships(launch.course()),
            "service_versions",
            List.of("1.0", "2.0")));
    addCourseServices(claims, launch.course());
    launch
        .activity()
        .ifPresentOrElse(
            activity -> addActivity(claims, activity, launch),
            () -> addDeepLinking(claims, launch, launchId));
    return claims;
  }

  /** Groups as a Moodle plugin offers them, notices as Canvas does. */
  private void addCourseServices(Map<String, Object> claims, Course course) {
    if (campus.manners().are(Manner.MOODLE)) {
      claims.put(
          "https://purl.imsglobal.org/spec/lti-gs/claim/groupsservice",
          Map.of(
              "context_groups_url", GroupService.groups(campus, course),
              "context_group_sets_url", GroupService.sets(campus, course),
              "scope", List.of(Scopes.GROUPS),
              "service_versions", List.of("1.0")));
    } else {
      claims.put(
          LTI + "platformnotificationservice",
          Map.of(
              "platform_notification_service_url",
                  campus.address(
                      "/services/notice-handlers/"
                          + campus.tools().inUse().deployment().orElse("")),
              "service_versions", List.of("1.0"),
              "scope", List.of(Scopes.NOTICES),
              "notice_types_supported", NoticeHandlers.TYPES));
    }
  }

  private Map<String, Object> envelope(String nonce) {
    long now = Instant.now(campus.clock()).getEpochSecond();
    return Map.of(
        "iss",
        campus.issuer(),
        "aud",
        campus.tools().inUse().clientId(),
        "iat",
        now,
        "exp",
        now + LIFE_SECONDS,
        "nonce",
        nonce);
  }

  private static void addNames(Map<String, Object> claims, Member member) {
    if (member.sharesName()) {
      claims.put("name", member.name());
      claims.put("given_name", member.givenName());
      claims.put("family_name", member.familyName());
      claims.put("email", member.email());
    }
  }

  private void addActivity(
      Map<String, Object> claims, Activity activity, PendingLaunches.Pending launch) {
    OptionalLong lineItem = campus.onlyLineItemOf(activity);
    claims.put(LTI + "message_type", "LtiResourceLinkRequest");
    claims.put(LTI + "target_link_uri", campus.tool() + activity.path());
    claims.put(
        LTI + "resource_link",
        Map.of("id", activity.linkId(), "title", activity.title(), "description", activity.text()));
    claims.put(
        LTI + "launch_presentation",
        Map.of(
            "locale",
            campus.manners().locale(launch.member()),
            "document_target",
            launch.target(),
            "return_url",
            campus.address(
                "/as/" + launch.member().id() + "/course" + launch.course().query("?"))));
    claims.put(LTI + "custom", new CustomValues(campus).of(launch.course(), activity));
    claims.put(
        "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint",
        endpoint(launch.course(), lineItem));
  }

  private Map<String, Object> endpoint(Course course, OptionalLong lineItem) {
    Map<String, Object> endpoint = new LinkedHashMap<>();
    endpoint.put(
        "scope", Scopes.GRADES.stream().filter(campus.tools().inUse().scopes()::contains).toList());
    endpoint.put("lineitems", campus.lineItems(course));
    lineItem.ifPresent(id -> endpoint.put("lineitem", campus.lineItem(id)));
    return endpoint;
  }

  private void addDeepLinking(
      Map<String, Object> claims, PendingLaunches.Pending launch, String launchId) {
    Member member = launch.member();
    Picking picking =
        launch.picking().orElseGet(() -> new Picking(PickPlace.ACTIVITY, Optional.empty()));
    claims.put(LTI + "message_type", "LtiDeepLinkingRequest");
    claims.put(LTI + "target_link_uri", campus.launchAddress());
    claims.put(LTI + "launch_presentation", Map.of("locale", campus.manners().locale(member)));
    PickPlace place = picking.place();
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put(
        "deep_link_return_url",
        campus.address(
            "/deeplink/return?course=" + launch.course().id() + "&member=" + member.id()));
    settings.put("accept_types", place.types());
    settings.put("accept_presentation_document_targets", place.targets());
    place.media().ifPresent(media -> settings.put("accept_media_types", media));
    settings.put("accept_multiple", place.several());
    settings.put("auto_create", place.atOnce());
    settings.put("title", picking.again().map(Activity::title).orElse("Creators' Hub"));
    settings.put("text", "");
    settings.put("data", "launch:" + launchId);
    claims.put(DEEP_LINK + "deep_linking_settings", settings);
  }
}
