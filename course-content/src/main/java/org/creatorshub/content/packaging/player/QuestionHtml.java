package org.creatorshub.content.packaging.player;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.packaging.Html;
import org.creatorshub.content.packaging.LessonHtml;
import org.creatorshub.content.rendering.SpotPicture;
import org.creatorshub.content.scoring.Variant;

/** A question as a fieldset of native controls, to be read without script and marked by one. */
record QuestionHtml(LessonHtml texts, Variant variant) {
  private static final String ORDER =
      """
      <p class="hint">Give each line its place: 1 comes first.</p>
      <ol class="order">
      """;

  private static final String NO_CASE =
      "A word or a few words. Capital letters make no difference.";
  private static final String CASE_MATTERS = "A word or a few words. Capital letters matter.";

  String html() {
    return """
        <fieldset class="question" id="%s">
        <legend><span class="no" data-no></span><span data-stem>%s</span></legend>
        <span class="error" id="%1$s-error" data-error></span>
        %s
        <div data-said></div>
        </fieldset>"""
        .formatted(anchor(), texts.inline(variant.stem()), controls());
  }

  private String anchor() {
    return "q-" + Html.text(variant.question().id());
  }

  private String controls() {
    return switch (variant.question()) {
      case Question.Choice choice -> rows("radio", choice.options(), false);
      case Question.MultipleChoice multi ->
          multi.picture().map(this::picture).orElse("")
              + "<p class=\"hint\">Several answers are right.</p>"
              + rows("checkbox", multi.options(), multi.picture().isPresent());
      case Question.Numeric numeric -> number(numeric.unit());
      case Question.Matching matching -> pairs(matching);
      case Question.Ordering ordering -> places(ordering);
      case Question.Gap gap -> words(gap);
    };
  }

  /** To be looked at; answered in the list, whose rows have the letters of the parts. */
  private String picture(Question.Picture picture) {
    return "<figure class=\"spots\" role=\"group\" aria-label=\"Picture\" tabindex=\"0\">"
        + SpotPicture.html(picture, anchor())
        + "</figure>";
  }

  private String rows(String type, List<Question.Option> options, boolean lettered) {
    return IntStream.range(0, options.size())
        .mapToObj(
            index ->
                row(
                    type,
                    options.get(index),
                    lettered ? "<b>" + SpotPicture.letter(index) + "</b> " : ""))
        .collect(Collectors.joining("\n", "<div class=\"rows\">\n", "\n</div>"));
  }

  /** The label and what is said to it move together when rows are shuffled. */
  private String row(String type, Question.Option option, String letter) {
    return ("<div data-row=\"%s\"><label class=\"row\"><input type=\"%s\" name=\"%s\" value=\"%1$s\""
            + " id=\"%3$s-%1$s\"> <span>%s</span></label></div>")
        .formatted(Html.text(option.id()), type, anchor(), letter + texts.inline(option.text()));
  }

  private String number(String unit) {
    return """
        <div class="answer-number"><label for="%1$s-n">Your answer</label>\
        <input class="number" type="text" inputmode="decimal" autocomplete="off" maxlength="40" \
        name="%1$s" id="%1$s-n" aria-describedby="%1$s-hint %1$s-error">%2$s</div>
        <span class="hint" id="%1$s-hint">For example 1234.50 or 1234,50.</span>"""
        .formatted(anchor(), unit.isEmpty() ? "" : "<span>" + Html.text(unit) + "</span>");
  }

  private String words(Question.Gap gap) {
    return """
        <div class="answer-words"><label for="%1$s-n">Your answer</label>\
        <input type="text" autocomplete="off" autocapitalize="off" spellcheck="false" \
        maxlength="40" name="%1$s" id="%1$s-n" aria-describedby="%1$s-hint %1$s-error"></div>
        <span class="hint" id="%1$s-hint">%2$s</span>"""
        .formatted(anchor(), gap.caseMatters() ? CASE_MATTERS : NO_CASE);
  }

  private String pairs(Question.Matching matching) {
    String picks =
        variant.entries().stream()
            .map(target -> pick(target.id(), LessonHtml.plain(target.text())))
            .collect(Collectors.joining());
    return matching.sources().stream()
        .map(source -> line("div class=\"pair\"", source, "Choose …", picks))
        .collect(Collectors.joining("\n"));
  }

  private String places(Question.Ordering ordering) {
    String picks =
        IntStream.rangeClosed(1, ordering.entries().size())
            .mapToObj(place -> pick(Integer.toString(place), Integer.toString(place)))
            .collect(Collectors.joining());
    return variant.entries().stream()
        .map(entry -> line("li", entry, "–", picks))
        .collect(Collectors.joining("\n", ORDER, "\n</ol>"));
  }

  private String line(String element, Question.Entry entry, String none, String picks) {
    String id = anchor() + "-" + Html.text(entry.id());
    return ("<%s data-row=\"%s\"><label for=\"%s\">%s</label><select id=\"%3$s\">"
            + "<option value=\"\">%s</option>%s</select><span class=\"say\" data-say></span></%s>")
        .formatted(
            element,
            Html.text(entry.id()),
            id,
            texts.inline(entry.text()),
            none,
            picks,
            element.split(" ", 2)[0]);
  }

  private static String pick(String value, String text) {
    return "<option value=\"%s\">%s</option>".formatted(Html.text(value), Html.text(text));
  }
}
