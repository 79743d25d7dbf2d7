package org.creatorshub.content.packaging.player;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creatorshub.content.course.GlossaryTerm;
import org.creatorshub.content.course.Technique;
import org.creatorshub.content.packaging.CasesHtml;
import org.creatorshub.content.packaging.CourseContents;
import org.creatorshub.content.packaging.Html;

/** The words of the course, its toolkit of techniques, and cases of good practice. */
record WordPages(CourseContents contents, boolean whole) {

  String glossary() {
    String terms =
        contents.course().glossary().values().stream()
            .sorted(
                Comparator.comparing(GlossaryTerm::term, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(GlossaryTerm::id)) // two may have the same name
            .map(contents.lessons()::term)
            .collect(Collectors.joining());
    return page("Words of the course", "<dl class=\"words\">\n" + terms + "</dl>");
  }

  String toolkit() {
    String techniques =
        contents.course().techniques().stream()
            .map(this::technique)
            .collect(Collectors.joining("\n"));
    return page("Toolkit: creativity techniques A to Z", techniques);
  }

  /** Nothing where the course has no cases. */
  Optional<String> compendium() {
    CasesHtml cases = new CasesHtml(contents);
    return cases.none() ? Optional.empty() : Optional.of(page(CasesHtml.TITLE, cases.html()));
  }

  private String page(String title, String body) {
    Frame frame = Frame.atRoot(contents.course(), whole);
    return frame.html(
        title,
        frame.home(),
        "<h1 tabindex=\"-1\">"
            + Html.text(title)
            + "</h1>\n<div class=\"prose\">\n"
            + body
            + "\n</div>");
  }

  private String technique(Technique technique) {
    String steps =
        technique.steps().stream()
            .map(step -> "<li>" + contents.lessons().inline(step) + "</li>")
            .collect(Collectors.joining());
    return """
        <section class="technique" id="%s">
        <h2>%s</h2>
        <p>%s</p>
        <ol>%s</ol>
        <p class="muted small">%d to %d people, about %d minutes. Origin: %s</p>
        <p><b>Beware:</b> %s</p>
        <details><summary>Try it</summary>%s</details>
        </section>"""
        .formatted(
            Html.text(technique.id()),
            Html.text(technique.name()),
            contents.lessons().inline(technique.what()),
            steps,
            technique.group().least(),
            technique.group().most(),
            technique.minutes(),
            contents.lessons().inline(technique.origin()),
            contents.lessons().inline(technique.caution()),
            contents.lessons().block(technique.exercise()));
  }
}
