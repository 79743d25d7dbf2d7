package org.creatorshub.tool.sandbox;

import static org.creatorshub.tool.sandbox.Pages.escape;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Home, course, activity, people and the misbehaviour switches. */
final class CoursePages {
  private final Campus campus;

  CoursePages(Campus campus) {
    this.campus = campus;
  }

  Answer home() {
    String people =
        Member.ALL.stream()
            .map(
                member ->
                    """
                    <li><a href="/as/%s/course"><span class="disc" aria-hidden="true">%s</span>
                    <strong>%s</strong> <small>%s</small></a></li>
                    """
                        .formatted(
                            member.id(),
                            escape(member.initials()),
                            escape(member.name()),
                            member.place().words()))
            .collect(Collectors.joining());
    return Answer.page(
        Pages.page(
            "Choose a person",
            """
            <h1>Who are you today?</h1>
            <p>%s. Choose a person and open the course as that person.</p>
            <ul class="people">%s</ul>
            <p>This LMS behaves like %s.</p>
            <form class="manner" method="post" action="/manner/%s"><button>Behave like %s</button></form>
            <p><a href="/misbehave">Let this LMS misbehave</a></p>
            """
                .formatted(
                    Campus.COURSE_TITLE,
                    people,
                    campus.manners().now().product(),
                    otherManner().word(),
                    otherManner().product())));
  }

  private Manner otherManner() {
    return campus.manners().are(Manner.MOODLE) ? Manner.CANVAS : Manner.MOODLE;
  }

  Answer course(Member member) {
    String activities =
        campus.store().activities().stream()
            .map(activity -> activityRow(member, activity))
            .collect(Collectors.joining());
    String add =
        member.teaches()
            ? "<p><a class=\"button\" href=\"/as/%s/add\">Add activity</a></p>"
                .formatted(member.id())
            : "";
    return Answer.page(
        Pages.course(
            member,
            Campus.COURSE_TITLE,
            """
            <h1>%s</h1>
            <p>%s · %d members</p>
            <ul class="activities">%s</ul>
            %s
            %s
            """
                .formatted(
                    Campus.COURSE_TITLE,
                    Campus.COURSE_LABEL,
                    Member.ALL.size(),
                    activities,
                    add,
                    new PickPages(campus).way(member))));
  }

  private String activityRow(Member member, Activity activity) {
    String again =
        member.teaches()
            ? "<p><a href=\"/as/%s/add?again=%d\">Choose again</a></p>"
                .formatted(member.id(), activity.id())
            : "";
    return """
        <li><span class="icon" aria-hidden="true">▸</span>
        <a href="/as/%s/activity/%d">%s</a> <small>External tool</small><p>%s</p>%s%s</li>
        """
        .formatted(
            member.id(),
            activity.id(),
            escape(activity.title()),
            escape(activity.text()),
            PickPages.dates(campus.store().dates(activity.id())),
            again);
  }

  Answer activity(Member member, Activity activity, String method) {
    String launch = "/as/%s/launch/%d".formatted(member.id(), activity.id());
    return Answer.page(
        Pages.course(
            member,
            activity.title(),
            """
            <h1>%s</h1>
            <p class="tools"><a href="/as/%s/course">Back to the course</a>
            <a target="_blank" href="%s?target=window&amp;method=%s">Open in a new window</a></p>
            <iframe class="tool" title="%s" src="%s?method=%s" allow="fullscreen"></iframe>
            """
                .formatted(
                    escape(activity.title()),
                    member.id(),
                    launch,
                    method,
                    escape(activity.title()),
                    launch,
                    method)));
  }

  Answer people(Member viewer) {
    String rows =
        Member.ALL.stream()
            .map(
                member ->
                    "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td></tr>"
                        .formatted(
                            escape(member.name()),
                            member.place().words(),
                            member.sharesName() ? "yes" : "no"))
            .collect(Collectors.joining());
    return Answer.page(
        Pages.course(
            viewer,
            "People",
            """
            <h1>People</h1>
            <table><thead><tr><th>Name</th><th>Role</th><th>Name shared with tools</th></tr></thead>
            <tbody>%s</tbody></table>
            """
                .formatted(rows)));
  }

  Answer misbehave() {
    String switches =
        Arrays.stream(Misbehaviour.values())
            .map(
                kind ->
                    """
                    <li><form method="post" action="/misbehave?set=%s&amp;on=%s">
                    <button aria-pressed="%s">%s</button> %s</form></li>
                    """
                        .formatted(
                            kind.name(),
                            !campus.misbehaviours().on(kind),
                            campus.misbehaviours().on(kind),
                            campus.misbehaviours().on(kind) ? "On" : "Off",
                            kind.sentence()))
            .collect(Collectors.joining());
    return Answer.page(
        Pages.page(
            "Misbehave",
            "<h1>Let this LMS misbehave</h1><ul class=\"switches\">" + switches + "</ul>"));
  }
}
