package org.creatorshub.content.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creatorshub.content.course.Timeline;
import org.yaml.snakeyaml.nodes.Node;

/** Reads {@code timelines.yaml}: events in the order of their dates. */
record TimelineFile(YamlFile file) {
  private static final String RULE = "TIMELINE";
  private static final String DATE = "\\d{4}(-\\d{2}(-\\d{2})?)?";

  Map<String, Timeline> timelines() {
    Map<String, Timeline> timelines = new LinkedHashMap<>();
    List<Node> nodes = file.items();
    for (Node node : nodes) {
      Timeline timeline = timeline(Fields.of(file, node, "id", "title", "intro", "events"));
      timelines.put(timeline.id(), timeline);
    }
    return timelines;
  }

  private Timeline timeline(Fields fields) {
    List<Timeline.Event> events = new ArrayList<>();
    String before = "";
    for (Node node : fields.children("events")) {
      Fields event = Fields.of(file, node, "date", "title", "text");
      String date = date(event);
      if (!date.isEmpty() && date.compareTo(before) < 0) {
        event.fault(
            "date", RULE, "Events go forward: " + date + " comes before " + before + ". Move it.");
      }
      before = date.isEmpty() ? before : date;
      events.add(new Timeline.Event(date, event.localised("title"), Prosaic.text(event, "text")));
    }
    if (fields.has("events") && events.size() < 2) {
      fields.fault(
          "events", RULE, "A timeline has at least two events, not " + events.size() + ".");
    }
    return new Timeline(
        fields.newId("id"), fields.localised("title"), fields.localised("intro"), events);
  }

  private static String date(Fields event) {
    String date = event.text("date");
    if (date.isBlank()) {
      return "";
    }
    if (!date.matches(DATE) || !real(date)) {
      event.fault(
          "date",
          RULE,
          "\"" + Draft.shortened(date) + "\" is no date like 2026, 2026-08 or 2026-08-02.");
      return "";
    }
    return date;
  }

  private static boolean real(String date) {
    try {
      LocalDate.parse((date + "-01-01").substring(0, 10));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
