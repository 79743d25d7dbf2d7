package org.creatorshub.content.packaging.player;

import java.util.stream.Collectors;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Test;
import org.creatorshub.content.course.Unit;
import org.creatorshub.content.packaging.CourseContents;
import org.creatorshub.content.packaging.Html;
import org.creatorshub.content.packaging.LessonHtml;

/** The pages of one unit: its outline, its steps, its test. */
record UnitPages(CourseContents contents, boolean whole, Unit unit) {
  private static final String ROOT = "../";

  String outline() {
    String outcomes =
        unit.outcomes().stream()
            .map(outcome -> "<li>" + Html.text(outcome.text()) + "</li>")
            .collect(Collectors.joining());
    String main =
        """
        <h1 tabindex="-1">%s</h1>
        <div data-overview hidden></div>
        <p class="lede">%s</p>
        <h2>What you will be able to do</h2>
        <ul>%s</ul>
        <h2>Steps</h2>
        <ol class="steps">
        %s
        </ol>
        %s
        %s
        <div data-finish hidden></div>"""
            .formatted(
                Html.text(unit.title()),
                Html.text(unit.summary()),
                outcomes,
                steps(""),
                unit.test().map(UnitPages::testCard).orElse(""),
                unit.artefact().map(contents.lessons()::artefact).orElse(""));
    return frame("")
        .html(unit.title(), top("<p>about " + unit.hours() + " hours in all</p>"), main);
  }

  String step(Page page) {
    int at = unit.pages().indexOf(page);
    String main =
        """
        <div class="lesson">
        %s
        <div>
        <progress class="progress" max="%d" value="%d" aria-label="Step %3$d of %2$d"></progress>
        <h1 tabindex="-1">%s</h1>
        %s
        <div class="actions">%s%s</div>
        </div>
        </div>"""
            .formatted(
                menu(page.id()),
                unit.pages().size(),
                at + 1,
                Html.text(page.title()),
                contents.lessons().page(page, new Asked(contents.lessons())),
                next(at),
                at == 0 ? "" : link(unit.pages().get(at - 1).id(), "button quiet back", "Back"));
    String where =
        "<p>Step %d of %d</p><p>about %d min</p>"
            .formatted(at + 1, unit.pages().size(), page.minutes());
    return frame(page.id()).html(page.title() + " · " + unit.title(), top(where), main);
  }

  String test(Test test) {
    String main =
        """
        <h1 tabindex="-1">%s</h1>
        %s
        <div data-test="%s" class="test"></div>
        <p class="notice" data-noscript>The test draws its questions and marks them by a script, \
        and your browser runs none. The steps of the unit can be read without.</p>
        <div class="actions"><a class="button quiet" href="index.html">Back to the unit</a></div>"""
            .formatted(Html.text(test.title()), facts(test), Html.text(test.id()));
    return frame("").html(test.title() + " · " + unit.title(), top(""), main);
  }

  private Frame frame(String page) {
    return new Frame(contents.course(), whole, ROOT, unit.id(), page);
  }

  private String top(String where) {
    return frame("").home()
        + "<p><a href=\"index.html\">Unit %d</a></p>".formatted(unit.number())
        + where;
  }

  private String menu(String here) {
    return """
        <nav class="menu" aria-label="Steps of this unit"><details class="outline">
        <summary>All steps of this unit</summary>
        <ol>
        %s
        </ol></details></nav>"""
        .formatted(steps(here));
  }

  private String steps(String here) {
    return unit.pages().stream()
        .map(
            page ->
                ("<li data-step=\"%s\"><a href=\"%1$s.html\"%s><span class=\"mark\""
                        + " aria-hidden=\"true\"></span><span>%s</span></a></li>")
                    .formatted(
                        Html.text(page.id()),
                        page.id().equals(here) ? " aria-current=\"page\"" : "",
                        Html.text(page.title())))
        .collect(Collectors.joining("\n"));
  }

  private String next(int at) {
    if (at + 1 < unit.pages().size()) {
      Page next = unit.pages().get(at + 1);
      return link(next.id(), "button primary", "Next: " + next.title());
    }
    return unit.test().isPresent()
        ? link("test", "button primary", "Next: the test")
        : link("index", "button primary", "Done: back to the unit");
  }

  private static String link(String file, String look, String words) {
    String done = look.contains("primary") ? " data-done" : "";
    return "<a class=\"%s\" href=\"%s.html\"%s>%s</a>"
        .formatted(look, Html.text(file), done, Html.text(words));
  }

  private static String testCard(Test test) {
    return "<section class=\"card\" aria-labelledby=\"test-card\"><h2 id=\"test-card\">%s</h2>%s<p><a class=\"button\" href=\"test.html\">Go to the test</a></p></section>"
        .formatted(Html.text(test.title()), facts(test));
  }

  private static String facts(Test test) {
    String gate =
        test.mastery().isPresent()
            ? " You pass with %d %%.".formatted(test.mastery().getAsInt())
            : "";
    return "<p>%d questions, %d attempts; your best result counts.%s</p>"
        .formatted(Math.min(test.draw(), test.bank().size()), test.attempts(), gate);
  }

  /** Practice with an answer to look up for those whose browser runs no script. */
  private record Asked(LessonHtml texts) implements LessonHtml.Asking {
    @Override
    public String practice(Question question) {
      return new PracticeHtml(texts, question).html();
    }

    @Override
    public String test(Test test) {
      return testCard(test);
    }
  }
}
