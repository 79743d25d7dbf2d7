package org.creatorshub.content.packaging.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.course.Test;
import org.creatorshub.content.course.Unit;
import org.creatorshub.content.packaging.CourseContents;
import org.creatorshub.content.packaging.Html;
import org.creatorshub.content.packaging.bank.BankItem;
import org.creatorshub.content.packaging.bank.BankTexts;
import org.creatorshub.content.packaging.paper.PaperPage;

/** A unit as chapters, and the answers to its questions as another at the end of the book. */
final class UnitChapters implements PaperPage.Addresses {
  private final Unit unit;
  private final BankTexts texts;
  private final StringBuilder answers = new StringBuilder();

  UnitChapters(CourseContents contents, Unit unit) {
    this.unit = unit;
    this.texts = new BankTexts(contents.lessons());
  }

  /** The opening of the unit with its pages below. */
  Chapter chapter() {
    List<Chapter> pages = unit.pages().stream().map(this::page).toList();
    String outcomes =
        unit.outcomes().stream()
            .map(outcome -> "<li>" + texts.inline(outcome.text()) + "</li>\n")
            .collect(Collectors.joining());
    String body =
        "<section epub:type=\"chapter\">\n<h1>"
            + Html.text(unit.numberedTitle())
            + "</h1>\n<p>"
            + Html.text(unit.summary())
            + "</p>\n<h2>What you can do afterwards</h2>\n<ul>\n"
            + outcomes
            + "</ul>\n</section>";
    return new Chapter(unit.id(), unit.numberedTitle(), body, pages);
  }

  /** The answers; empty when the unit asks nothing. */
  List<Chapter> answers() {
    if (answers.isEmpty()) {
      return List.of();
    }
    String title = "Answers to unit " + unit.number();
    String body =
        "<section epub:type=\"answers\">\n<h1>" + title + "</h1>\n" + answers + "</section>";
    return List.of(new Chapter(answersName(), title, body, List.of()));
  }

  private String answersName() {
    return "answers-" + unit.id();
  }

  private Chapter page(Page page) {
    PaperPage paper = new PaperPage(texts, this);
    String body =
        "<section>\n<h1>" + Html.text(page.title()) + "</h1>\n" + paper.html(page) + "</section>";
    Chapter chapter = new Chapter(page.id(), page.title(), body, new ArrayList<>());
    answers.append(paper.answers(2, page.title(), item -> chapter.file() + "#q-" + item.id()));
    return chapter;
  }

  @Override
  public String answer(BankItem item) {
    return answersName() + ".xhtml#a-" + item.id();
  }

  @Override
  public boolean room() {
    return true;
  }

  /** Whoever has the book has its answers, so the questions of a test are not in it. */
  @Override
  public String test(Test test) {
    return "<p class=\"note\">The test of this unit is in the online course. Its questions are not"
        + " in this book, as the answers would be, too.</p>";
  }
}
