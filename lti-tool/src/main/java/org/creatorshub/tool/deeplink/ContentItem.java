package org.creatorshub.tool.deeplink;

import java.net.URI;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.content.course.Course;

/** One {@code ltiResourceLink} of our answer (Deep Linking 2.0, 3.4). */
final class ContentItem {
  /** The tag by which columns of unit tests are recognised in copied courses. */
  private static final String TAG = "unit-test";

  private final URI tool;
  private final Course course;
  private final Accepts accepts;

  ContentItem(URI tool, Course course, Accepts accepts) {
    this.tool = tool;
    this.course = course;
    this.accepts = accepts;
  }

  Map<String, Object> of(Choice.Pick pick) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("type", "ltiResourceLink");
    item.put("url", address(pick.offer()));
    item.put("title", pick.title());
    item.put("text", pick.text());
    item.put("icon", picture(Placements.ICON, 128, 128));
    item.put("thumbnail", picture("/img/unit-thumbnail.png", 320, 180));
    if (accepts.inPage()) {
      item.put("iframe", Map.of("width", Placements.WIDTH, "height", Placements.HEIGHT));
    }
    if (accepts.inWindow()) {
      item.put("window", window());
    }
    item.put("custom", custom(pick));
    pick.grading().ifPresent(grading -> item.put("lineItem", lineItem(pick, grading)));
    time(pick.opens(), "startDateTime").ifPresent(dates -> item.put("available", dates));
    time(pick.due(), "endDateTime").ifPresent(dates -> item.put("submission", dates));
    return item;
  }

  private String address(Offer offer) {
    return Placements.target(tool) + (offer.unit() ? "/" + offer.id() : "");
  }

  private Map<String, Object> picture(String path, int width, int height) {
    return Map.of("url", tool.resolve(path).toString(), "width", width, "height", height);
  }

  private static Map<String, Object> window() {
    return Map.of(
        "targetName",
        "creators-hub",
        "width",
        Placements.WIDTH,
        "height",
        Placements.HEIGHT,
        "windowFeatures",
        "resizable=yes,scrollbars=yes");
  }

  /** Texts only, without line breaks: Moodle keeps one parameter per line. */
  private Map<String, String> custom(Choice.Pick pick) {
    Map<String, String> custom = new LinkedHashMap<>();
    if (pick.offer().unit()) {
      custom.put("unit", pick.offer().id());
      custom.put("graded", pick.grading().isPresent() ? "yes" : "no");
    }
    custom.put("module_id", course.id() + "/" + pick.offer().id());
    custom.put("version", course.version());
    custom.putAll(Placements.variables());
    return custom;
  }

  private Map<String, Object> lineItem(Choice.Pick pick, Choice.Grading grading) {
    Map<String, Object> lineItem = new LinkedHashMap<>();
    lineItem.put("label", pick.title());
    lineItem.put("scoreMaximum", grading.points());
    lineItem.put("resourceId", pick.offer().column().orElseThrow());
    lineItem.put("tag", TAG);
    lineItem.put("gradesReleased", grading.released());
    lineItem.put(
        "submissionReview",
        Map.of(
            "reviewableStatus",
            List.of("Submitted", "Completed"),
            "label",
            "Look at the answers",
            "url",
            address(pick.offer()),
            "custom",
            Map.of("unit", pick.offer().id())));
    return lineItem;
  }

  private static Optional<Map<String, String>> time(Optional<OffsetDateTime> at, String name) {
    return at.map(time -> Map.of(name, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time)));
  }
}
