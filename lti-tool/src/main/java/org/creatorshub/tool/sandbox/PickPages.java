package org.creatorshub.tool.sandbox;

import static org.creatorshub.tool.sandbox.Pages.escape;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The places where teachers pick what to add, and the tool's entry in the course navigation. */
final class PickPages {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM yyyy HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final Campus campus;

  PickPages(Campus campus) {
    this.campus = campus;
  }

  /** Moodle has one place to add from; Canvas asks where. */
  Answer add(Member member, Course course, Request request) {
    List<PickPlace> places = PickPlace.of(campus.manners().now());
    Optional<String> again = request.query().one("again").filter(id -> id.matches("[0-9]{1,18}"));
    return places.size() == 1 || again.isPresent()
        ? picker(member, course, places.getFirst(), again)
        : chooser(member, course, places);
  }

  Answer at(Member member, Course course, String place) {
    return PickPlace.named(place)
        .map(found -> picker(member, course, found, Optional.empty()))
        .orElseGet(() -> Answer.text(404, "No such place"));
  }

  private static Answer picker(
      Member member, Course course, PickPlace place, Optional<String> again) {
    String address =
        "/as/%s/launch/deeplink?place=%s%s%s"
            .formatted(
                member.id(),
                place.word(),
                again.map(id -> "&again=" + id).orElse(""),
                course.query("&"));
    return Answer.page(
        Pages.course(
            member,
            course,
            place.words(),
            """
            <h1>Add an activity from Creators' Hub</h1>
            <p>%s</p>
            <iframe class="tool" title="Choose what to add" src="%s"></iframe>
            """
                .formatted(place.words(), escape(address))));
  }

  private static Answer chooser(Member member, Course course, List<PickPlace> places) {
    String links =
        places.stream()
            .map(
                place ->
                    "<li><a href=\"/as/%s/add/%s%s\">%s</a></li>"
                        .formatted(
                            member.id(), place.word(), escape(course.query("?")), place.words()))
            .collect(Collectors.joining());
    String page = "<h1>Where do you want to add?</h1><ul>" + links + "</ul>";
    return Answer.page(Pages.course(member, course, "Add from a tool", page));
  }

  Answer navigation(Member member, Course course) {
    return Answer.page(
        Pages.course(
            member,
            course,
            "Creators' Hub",
            """
            <h1>Creators' Hub</h1>
            <iframe class="tool" title="Creators' Hub" src="/as/%s/launch/navigation%s" allow="fullscreen"></iframe>
            """
                .formatted(member.id(), escape(course.query("?")))));
  }

  /** The entry in the course navigation, which only Canvas has. */
  String way(Member member, Course course) {
    return campus.manners().are(Manner.CANVAS)
        ? "<p><a href=\"/as/%s/tool%s\">Creators' Hub in the course navigation</a></p>"
            .formatted(member.id(), escape(course.query("?")))
        : "";
  }

  static String dates(Dates dates) {
    String opens = dates.opens().map(at -> "Opens " + words(at) + ". ").orElse("");
    String due = dates.due().map(at -> "Due " + words(at) + ".").orElse("");
    return (opens + due).isEmpty() ? "" : "<p><small>" + escape(opens + due) + "</small></p>";
  }

  private static String words(Instant at) {
    return TIME.format(at);
  }
}
