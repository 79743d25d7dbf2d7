package org.creatorshub.tool.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** Gradebook columns (AGS 2.0, 3.2). */
final class LineItemService {
  static final String ITEM = "application/vnd.ims.lis.v2.lineitem+json";
  static final String CONTAINER = "application/vnd.ims.lis.v2.lineitemcontainer+json";

  private final Campus campus;

  LineItemService(Campus campus) {
    this.campus = campus;
  }

  Answer list(Request request) {
    Params query = request.query();
    int from = query.number("from", 0);
    int limit = Math.max(1, query.number("limit", 100));
    Optional<Course> course = campus.course(request);
    if (course.isEmpty()) {
      return Answer.text(404, "No such course");
    }
    List<LineItem> wanted =
        campus.store().lineItems(course.get().id()).stream().filter(matching(query)).toList();
    List<Map<String, Object>> page =
        wanted.stream().skip(from).limit(limit).map(this::described).toList();
    Answer answer = Answer.json(200, CONTAINER + "; charset=utf-8", page);
    return from + limit < wanted.size()
        ? answer.with("Link", brokenLink(course.get(), from + limit, limit))
        : answer;
  }

  /** As Moodle 4.5.6 writes it: ampersands escaped, UTF-8 bytes of typographic quotes. */
  private String brokenLink(Course course, int from, int limit) {
    return "<%s&amp;limit=%d&amp;from=%d>; rel=\u00e2\u0080\u009cnext\u00e2\u0080\u009d"
        .formatted(campus.lineItems(course).replace("&", "&amp;"), limit, from);
  }

  private static Predicate<LineItem> matching(Params query) {
    return item ->
        query.one("resource_id").map(item.resourceId()::equals).orElse(true)
            && query.one("tag").map(item.tag()::equals).orElse(true)
            && query
                .one("resource_link_id")
                .map(
                    link ->
                        item.activity().isPresent()
                            && Long.toString(item.activity().getAsLong()).equals(link))
                .orElse(true);
  }

  Answer create(Request request) {
    Optional<LineItem> described =
        Json.read(request.body()).flatMap(node -> read(node, 0, OptionalLong.empty()));
    Optional<Course> course = campus.course(request);
    if (described.isEmpty() || course.isEmpty()) {
      return Answer.text(400, "Incorrect label or scoreMaximum");
    }
    OptionalLong link = described.get().activity();
    if (link.isPresent() && !has(course.get(), link.getAsLong())) {
      return Answer.text(404, "Unknown resourceLinkId");
    }
    LineItem made = campus.store().add(described.get().in(course.get().id()));
    return Answer.json(201, ITEM + "; charset=utf-8", described(made));
  }

  private boolean has(Course course, long link) {
    return campus
        .store()
        .activity(link)
        .filter(activity -> activity.course().equals(course.id()))
        .isPresent();
  }

  Answer read(long id) {
    return campus
        .store()
        .lineItem(id)
        .map(item -> Answer.json(200, ITEM + "; charset=utf-8", described(item)))
        .orElseGet(() -> Answer.text(404, "Not Found"));
  }

  Answer replace(long id, Request request) {
    Optional<LineItem> old = campus.store().lineItem(id);
    if (old.isEmpty()) {
      return Answer.text(404, "Not Found");
    }
    Optional<LineItem> described =
        Json.read(request.body()).flatMap(node -> read(node, id, old.get().activity()));
    if (described.isEmpty()) {
      return Answer.text(400, "Incorrect label or scoreMaximum");
    }
    campus.store().replace(described.get().in(old.get().course()));
    return read(id);
  }

  Answer remove(long id) {
    return campus.store().removeLineItem(id) ? Answer.text(204, "") : Answer.text(404, "Not Found");
  }

  /** A column as the tool describes it, in AGS or in deep linking; empty when it is not one. */
  static Optional<LineItem> read(JsonNode node, long id, OptionalLong activity) {
    BigDecimal maximum = node.path("scoreMaximum").decimalValue();
    String label = node.path("label").asText("");
    if (label.isBlank() || maximum.signum() <= 0) {
      return Optional.empty();
    }
    String link = node.path("resourceLinkId").asText("");
    OptionalLong linked =
        link.matches("[0-9]{1,18}") ? OptionalLong.of(Long.parseLong(link)) : activity;
    return Optional.of(
        new LineItem(
            id,
            label,
            maximum,
            node.path("resourceId").asText(""),
            node.path("tag").asText(""),
            linked));
  }

  private Map<String, Object> described(LineItem item) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("id", campus.lineItem(item.id()));
    described.put("label", item.label());
    described.put("scoreMaximum", item.scoreMaximum());
    described.put("resourceId", item.resourceId());
    described.put("tag", item.tag());
    item.activity().ifPresent(id -> described.put("resourceLinkId", Long.toString(id)));
    return described;
  }
}
