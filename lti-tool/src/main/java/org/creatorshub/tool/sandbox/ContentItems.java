package org.creatorshub.tool.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Checks what the tool sent back and places it (Deep Linking 2.0, 3). */
final class ContentItems {
  private static final int MOST = 100;

  private final Campus campus;

  ContentItems(Campus campus) {
    this.campus = campus;
  }

  /** Why nothing of it is taken; all or nothing. */
  Optional<String> fault(JsonNode items, PickPlace place) {
    if (items.isMissingNode()) {
      return Optional.empty();
    }
    if (!items.isArray() || items.size() > MOST) {
      return Optional.of("content_items is no array of at most " + MOST);
    }
    if (items.size() > 1 && !place.several()) {
      return Optional.of("several items where one is accepted");
    }
    for (JsonNode item : items) {
      Optional<String> fault = itemFault(item, place);
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> itemFault(JsonNode item, PickPlace place) {
    if (!place.types().contains(item.path("type").asText())) {
      return Optional.of("type is not accepted: " + item.path("type").asText());
    }
    for (JsonNode value : item.path("custom")) {
      if (!value.isTextual()) {
        return Optional.of("custom is no map of texts");
      }
    }
    if (item.has("lineItem") && lineItem(item, "label", OptionalLong.empty()).isEmpty()) {
      return Optional.of("lineItem has no scoreMaximum above 0");
    }
    boolean dated =
        datedOrNot(item, "available", "startDateTime")
            && datedOrNot(item, "submission", "endDateTime");
    return dated ? Optional.empty() : Optional.of("a date is no ISO 8601 time with zone");
  }

  private static boolean datedOrNot(JsonNode item, String member, String name) {
    return !item.hasNonNull(member) || time(item, member, name).isPresent();
  }

  /** Titles of what is in the course now. */
  List<String> place(Course course, JsonNode items, Picking picking) {
    List<String> titles = new ArrayList<>();
    for (JsonNode item : items) {
      String url = item.path("url").asText(campus.launchAddress());
      if (item.path("type").asText().equals("ltiResourceLink")
          && (url + "/").startsWith(campus.tool() + "/")) {
        String path = url.substring(campus.tool().toString().length());
        titles.add(
            place(course, item, path, titles.isEmpty() ? picking.again() : Optional.empty()));
      }
    }
    return titles;
  }

  private String place(Course course, JsonNode item, String path, Optional<Activity> again) {
    Map<String, String> custom = new LinkedHashMap<>();
    item.path("custom")
        .properties()
        .forEach(entry -> custom.put(entry.getKey(), entry.getValue().asText()));
    Activity described =
        new Activity(
            again.map(Activity::id).orElse(0L),
            item.path("title").asText("Untitled activity"),
            item.path("text").asText(""),
            path,
            custom,
            course.id(),
            again.map(Activity::history).orElse(List.of()));
    Activity placed = again.isPresent() ? replaced(described) : campus.store().add(described);
    if (campus.manners().are(Manner.CANVAS)) {
      // Moodle 4.5 reads no dates from items.
      Dates dates =
          new Dates(
              time(item, "available", "startDateTime"), time(item, "submission", "endDateTime"));
      campus.store().date(placed.id(), dates);
    }
    if (campus.onlyLineItemOf(placed).isEmpty()) {
      lineItem(item, placed.title(), OptionalLong.of(placed.id()))
          .map(column -> column.in(course.id()))
          .ifPresent(campus.store()::add);
    }
    return placed.title();
  }

  private Activity replaced(Activity activity) {
    campus.store().replace(activity);
    return activity;
  }

  /** The label may be left out in deep linking: then it is the link's title. */
  private static Optional<LineItem> lineItem(JsonNode item, String label, OptionalLong activity) {
    JsonNode column = item.path("lineItem");
    JsonNode labelled =
        column instanceof ObjectNode object && !object.has("label")
            ? object.deepCopy().put("label", label)
            : column;
    return LineItemService.read(labelled, 0, activity);
  }

  private static Optional<Instant> time(JsonNode item, String member, String name) {
    try {
      return Optional.of(OffsetDateTime.parse(item.path(member).path(name).asText("")).toInstant());
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
