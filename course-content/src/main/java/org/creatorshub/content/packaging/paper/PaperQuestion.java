package org.creatorshub.content.packaging.paper;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Question.Entry;
import org.creatorshub.content.course.Question.Option;
import org.creatorshub.content.packaging.Html;
import org.creatorshub.content.packaging.bank.BankItem;
import org.creatorshub.content.packaging.bank.BankTexts;
import org.creatorshub.content.rendering.SpotPicture;

/** One question with room for an answer, as XHTML. */
public record PaperQuestion(BankTexts texts, BankItem item) {
  private static final String ROOM =
      "<div class=\"writing\" role=\"img\" aria-label=\"Room to write your answer\"></div>\n";

  /**
   * The question under its label.
   *
   * @param label stands above the question, for example "Question 3"
   * @param answer address of the answer
   * @param room whether there is room to write; an LMS shows none of it
   */
  public String html(String label, String answer, boolean room) {
    return """
        <div class="question" role="group" aria-label="%s" id="q-%s">
        <p class="question-label"><b>%1$s</b></p>
        %s
        %s
        %s<p><a class="answer" href="%s">Compare with the answer</a></p>
        </div>
        """
        .formatted(
            Html.text(label),
            Html.text(item.id()),
            texts.block(item.variant().stem()),
            asked(),
            room ? ROOM : "",
            Html.text(answer));
  }

  private String asked() {
    return switch (item.question()) {
      case Question.Choice choice -> options();
      case Question.MultipleChoice choice ->
          choice
                  .picture()
                  .map(picture -> SpotPicture.html(picture, "p-" + Html.text(item.id())))
                  .map(svg -> "<figure class=\"spots\">" + svg + "</figure>")
                  .orElse("")
              + "<p>Several answers are right.</p>"
              + options();
      case Question.Numeric numeric ->
          numeric.unit().isEmpty() ? "" : "<p>In " + Html.text(numeric.unit()) + ".</p>";
      case Question.Matching matching ->
          "<p>Give each of these</p>"
              + list("ul", matching.sources())
              + "<p>one of these; they may serve twice or never:</p>"
              + list("ul", item.variant().entries());
      case Question.Gap gap -> "<p>Write a word or a few words.</p>";
      case Question.Ordering ordering ->
          "<p>Put these in order:</p>" + list("ul", item.variant().entries());
    };
  }

  private String options() {
    return "<ol type=\"A\">"
        + item.variant().options().stream()
            .map(option -> "<li>" + texts.inline(option.text()) + "</li>")
            .collect(Collectors.joining())
        + "</ol>";
  }

  private String list(String element, List<Entry> entries) {
    return entries.stream()
        .map(entry -> "<li>" + texts.inline(entry.text()) + "</li>")
        .collect(Collectors.joining("", "<" + element + ">", "</" + element + ">"));
  }

  /** The letter under which an option stands. */
  static String letter(List<Option> options, Option option) {
    int place =
        IntStream.range(0, options.size())
            .filter(i -> options.get(i).id().equals(option.id()))
            .findFirst()
            .orElse(0);
    return SpotPicture.letter(place);
  }
}
