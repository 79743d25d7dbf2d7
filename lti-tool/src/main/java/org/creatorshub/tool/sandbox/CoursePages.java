package org.creatorshub.tool.sandbox;

import static org.creatorshub.tool.sandbox.Pages.escape;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Home, course, activity, people and the misbehaviour switches. */
final class CoursePages {
  private final Campus campus;
  private final CourseCopies copies;

  CoursePages(Campus campus) {
    this.campus = campus;
    this.copies = new CourseCopies(campus);
  }

  Answer home() {
    boolean own = campus.manners().ownLanguages();
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
            <p>%s</p>
            <form class="manner" method="post" action="/languages/%s"><button>%s</button></form>
            <p><a href="/tools">Tools, as administrator</a></p>
            <p><a href="/misbehave">Let this LMS misbehave</a> · <a href="/as/900/privacy">People's data, as an administrator</a>
            · <a href="/lti11">Names from LTI 1.1</a></p>
            """
                .formatted(
                    Campus.COURSE_TITLE,
                    people,
                    campus.manners().now().product(),
                    otherManner().word(),
                    otherManner().product(),
                    own ? "Launches say each person's own language." : "Launches say English.",
                    own ? "english" : "own",
                    own ? "Say English" : "Say each person's own language")));
  }

  private Manner otherManner() {
    return campus.manners().are(Manner.MOODLE) ? Manner.CANVAS : Manner.MOODLE;
  }

  Answer course(Member member, Course course) {
    String activities =
        campus.store().activities(course.id()).stream()
            .map(activity -> activityRow(member, activity))
            .collect(Collectors.joining());
    String add =
        member.teaches()
            ? "<p><a class=\"button\" href=\"/as/%s/add%s\">Add activity</a></p>%s"
                .formatted(member.id(), escape(course.query("?")), copies.form(member, course))
            : "";
    return Answer.page(
        Pages.course(
            member,
            course,
            course.title(),
            """
            <h1>%s</h1>
            <p>%s · %d members</p>
            <ul class="activities">%s</ul>
            %s%s%s
            """
                .formatted(
                    escape(course.title()),
                    escape(course.label()),
                    campus.members(course).size(),
                    activities,
                    add,
                    copies.others(member, course),
                    new PickPages(campus).way(member, course))));
  }

  private String activityRow(Member member, Activity activity) {
    String again =
        member.teaches()
            ? "<p><a href=\"/as/%s/add?again=%d%s\">Choose again</a></p>"
                .formatted(member.id(), activity.id(), escape(campus.courseOf(activity).query("&")))
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
            campus.courseOf(activity),
            activity.title(),
            """
            <h1>%s</h1>
            <p class="tools"><a href="/as/%s/course%s">Back to the course</a>
            <a target="_blank" href="%s?target=window&amp;method=%s">Open in a new window</a></p>
            <iframe class="tool" title="%s" src="%s?method=%s" allow="fullscreen"></iframe>
            """
                .formatted(
                    escape(activity.title()),
                    member.id(),
                    escape(campus.courseOf(activity).query("?")),
                    launch,
                    method,
                    escape(activity.title()),
                    launch,
                    method)));
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
