package org.creatorshub.tool.deeplink;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every place where an LMS may open us, as data for registrations, and what to send along. */
public final class Placements {
  /** Our picture for menus and gradebooks, 128 by 128 pixels. */
  public static final String ICON = "/img/unit-icon.png";

  /** Selection windows: wide enough for the picker's two columns. */
  public static final int WIDTH = 1000;

  public static final int HEIGHT = 800;

  private static final String DEEP_LINKING = "LtiDeepLinkingRequest";
  private static final String LAUNCH = "LtiResourceLinkRequest";
  private static final List<String> LINKS = List.of("ltiResourceLink");
  private static final Map<String, Object> WINDOW =
      Map.of("selection_width", WIDTH, "selection_height", HEIGHT);

  private Placements() {}

  /**
   * In the order in which an administrator reads them. The names are Canvas's; elsewhere {@code
   * link_selection} is {@code ContentArea} and {@code editor_button} is {@code RichTextEditor}.
   */
  public static List<Placement> all() {
    return List.of(
        picking("link_selection", "Creators' Hub: add a unit"),
        picking("assignment_selection", "Creators' Hub: choose a unit"),
        picking("module_index_menu_modal", "Creators' Hub: add units"),
        picking("editor_button", "Creators' Hub"),
        new Placement(
            "course_navigation",
            LAUNCH,
            "Creators' Hub",
            true,
            "members",
            List.of(),
            Map.of("default", "enabled", "windowTarget", "_self")),
        // Takes a file of the whole course.
        new Placement(
            "migration_selection",
            DEEP_LINKING,
            "Creators' Hub: import the course",
            true,
            "admins",
            List.of("file"),
            WINDOW));
  }

  /** Where every placement opens us. */
  public static URI target(URI tool) {
    return tool.resolve("/lti/launch");
  }

  /**
   * Custom parameters that ask the platform for what it knows at each launch: names as we read
   * them, values as LTI Core 1.3 (appendix B) writes the variables. Any may come back empty or as
   * it is.
   */
  public static Map<String, String> variables() {
    Map<String, String> variables = new LinkedHashMap<>();
    variables.put("context_history", "$Context.id.history");
    variables.put("link_history", "$ResourceLink.id.history");
    variables.put("available_start", "$ResourceLink.available.startDateTime");
    variables.put("available_end", "$ResourceLink.available.endDateTime");
    variables.put("available_user_start", "$ResourceLink.available.user.startDateTime");
    variables.put("available_user_end", "$ResourceLink.available.user.endDateTime");
    variables.put("submission_start", "$ResourceLink.submission.startDateTime");
    variables.put("submission_end", "$ResourceLink.submission.endDateTime");
    variables.put("submission_user_start", "$ResourceLink.submission.user.startDateTime");
    variables.put("submission_user_end", "$ResourceLink.submission.user.endDateTime");
    variables.put("grades_release", "$ResourceLink.lineitem.releaseDateTime");
    variables.put("course_begin", "$CourseSection.timeFrame.begin");
    variables.put("course_end", "$CourseSection.timeFrame.end");
    variables.put("person_timezone", "$Person.address.timezone");
    variables.put("actual_user", "$ActualUser.id");
    return variables;
  }

  private static Placement picking(String name, String label) {
    return new Placement(name, DEEP_LINKING, label, true, "admins", LINKS, WINDOW);
  }
}
