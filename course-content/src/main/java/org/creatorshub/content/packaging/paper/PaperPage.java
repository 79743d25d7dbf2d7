package org.creatorshub.content.packaging.paper;

import java.util.ArrayList;
import java.util.List;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Test;
import org.creatorshub.content.packaging.Html;
import org.creatorshub.content.packaging.LessonHtml;
import org.creatorshub.content.packaging.bank.BankItem;
import org.creatorshub.content.packaging.bank.BankTexts;
import org.creatorshub.content.packaging.bank.BankUnit;

/** A page of the course as XHTML with its questions on paper; their answers are collected. */
public final class PaperPage implements LessonHtml.Asking {
  private final BankTexts texts;
  private final Addresses addresses;
  private final List<Asked> asked = new ArrayList<>();

  /** A question of the page under its label. */
  public record Asked(String label, BankItem item) {}

  /** Where things stand, seen from the page. */
  public interface Addresses {
    /** Of the answer to a question. */
    String answer(BankItem item);

    /** Whether the page may be printed and written on. */
    boolean room();

    /** What stands in the place of the unit's test, as XHTML. */
    String test(Test test);
  }

  public PaperPage(BankTexts texts, Addresses addresses) {
    this.texts = texts;
    this.addresses = addresses;
  }

  /** The page without its heading. */
  public String html(Page page) {
    return xhtml(texts.lessons().page(page, this));
  }

  /** Questions that were met so far, in reading order. */
  public List<Asked> asked() {
    return List.copyOf(asked);
  }

  /** The pages of the course are XML but for line breaks. */
  public static String xhtml(String html) {
    // Without its own style a label runs into the title behind it.
    return html.replace("<br>", "<br/>")
        .replace("<wbr>", "<wbr/>")
        .replace("Worked example</span>", "Worked example:</span>");
  }

  @Override
  public String practice(Question question) {
    BankItem item = BankUnit.items(question).getFirst();
    Asked one = new Asked("Question " + (asked.size() + 1), item);
    asked.add(one);
    return new PaperQuestion(texts, item)
        .html(one.label(), addresses.answer(item), addresses.room());
  }

  @Override
  public String test(Test test) {
    return addresses.test(test);
  }

  /** The answers to all questions met, under a heading of the given level. */
  public String answers(
      int level, String heading, java.util.function.Function<BankItem, String> question) {
    if (asked.isEmpty()) {
      return "";
    }
    StringBuilder html =
        new StringBuilder("<h%d>%s</h%1$d>\n".formatted(level, Html.text(heading)));
    asked.forEach(
        one ->
            html.append(
                new PaperAnswer(texts, one.item()).html(one.label(), question.apply(one.item()))));
    return html.toString();
  }
}
