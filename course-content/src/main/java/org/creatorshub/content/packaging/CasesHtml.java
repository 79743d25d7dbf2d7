package org.creatorshub.content.packaging;

import java.util.List;
import java.util.stream.Collectors;
import org.creatorshub.content.course.PracticeCase;
import org.creatorshub.content.course.PracticeCase.Kind;

/** The compendium of the course as text: the cases that happened, then those that were invented. */
public record CasesHtml(CourseContents contents) {
  public static final String TITLE = "Compendium of good practice";

  /** True where the course has no case. */
  public boolean none() {
    return contents.course().compendium().isEmpty();
  }

  /** XHTML without the heading of the whole; kinds stand at level 2, cases at level 3. */
  public String html() {
    return kind(
            Kind.DOCUMENTED,
            "It happened",
            "Published cases. We tell what the sources say; look there for the rest.")
        + kind(
            Kind.CONSTRUCTED,
            "Constructed to teach",
            "Invented cases, with every name and figure in them. The sums are right.");
  }

  private String kind(Kind kind, String title, String about) {
    List<PracticeCase> cases =
        contents.course().compendium().stream().filter(one -> one.kind() == kind).toList();
    return cases.isEmpty()
        ? ""
        : "<h2>"
            + title
            + "</h2>\n<p>"
            + about
            + "</p>\n"
            + cases.stream().map(this::one).collect(Collectors.joining("\n"));
  }

  private String one(PracticeCase one) {
    return "<section class=\"case\" id=\""
        + Html.text(one.id())
        + "\">\n<h3>"
        + Html.text(one.title())
        + "</h3>\n<p>"
        + Html.text(one.about())
        + "</p>\n"
        + part("What it was about", one.situation())
        + part("What was done", one.done())
        + part("What came of it", one.result())
        + part("What carries over", one.carries())
        + part("Where to be careful", one.limits())
        + sources(one.sources())
        + units(one)
        + "</section>";
  }

  /** Words of the glossary stand elsewhere, so links to them are words only. */
  private String part(String title, String markdown) {
    return "<h4>"
        + title
        + "</h4>\n"
        + contents.lessons().block(markdown).replaceAll("<a class=\"term\"[^>]*>(.*?)</a>", "$1")
        + "\n";
  }

  private static String sources(List<String> sources) {
    return sources.isEmpty()
        ? ""
        : sources.stream()
            .map(source -> "<li>" + Html.text(source) + "</li>")
            .collect(
                Collectors.joining(
                    "",
                    sources.size() == 1 ? "<h4>Source</h4>\n<ul>" : "<h4>Sources</h4>\n<ul>",
                    "</ul>\n"));
  }

  private String units(PracticeCase one) {
    return contents.units().stream()
        .filter(unit -> one.units().contains(unit.id()))
        .map(unit -> Html.text(unit.numberedTitle()))
        .reduce((some, next) -> some + "; " + next)
        .map(all -> "<p class=\"muted small\">Helps in " + all + ".</p>\n")
        .orElse("");
  }
}
