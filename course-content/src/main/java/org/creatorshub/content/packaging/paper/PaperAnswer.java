package org.creatorshub.content.packaging.paper;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Question.Entry;
import org.creatorshub.content.course.Question.Option;
import org.creatorshub.content.expression.Pretty;
import org.creatorshub.content.packaging.Html;
import org.creatorshub.content.packaging.bank.BankItem;
import org.creatorshub.content.packaging.bank.BankTexts;
import org.creatorshub.content.packaging.bank.NumericKey;
import org.creatorshub.content.scoring.Scoring;

/** The answer to a question on paper, with what is to be said to each answer, as XHTML. */
public record PaperAnswer(BankTexts texts, BankItem item) {

  /**
   * The key under the label of its question.
   *
   * @param label of the question, for example "Question 3"
   * @param question address of the question
   */
  public String html(String label, String question) {
    Question asked = item.question();
    String explanation = asked.explanation().isBlank() ? "" : texts.block(asked.explanation());
    return """
        <div class="key" id="a-%s">
        <p><b>%s</b> (<a href="%s">back to the question</a>)</p>
        %s
        %s
        </div>
        """
        .formatted(Html.text(item.id()), Html.text(label), Html.text(question), key(), explanation);
  }

  private String key() {
    return switch (item.question()) {
      case Question.Choice choice -> options();
      case Question.MultipleChoice choice -> options();
      case Question.Numeric numeric -> number(numeric);
      case Question.Matching matching -> pairs(matching);
      case Question.Gap gap -> words(gap);
      case Question.Ordering ordering ->
          ordering.entries().stream()
                  .map(entry -> "<li>" + texts.inline(entry.text()) + "</li>")
                  .collect(Collectors.joining("", "<ol>", "</ol>"))
              + said(ordering.feedback());
    };
  }

  private String options() {
    List<Option> options = item.variant().options();
    return options.stream()
        .map(
            option ->
                "<li><b>%s is %s:</b> %s<br/>%s</li>"
                    .formatted(
                        PaperQuestion.letter(options, option),
                        option.right() ? "right" : "not right",
                        texts.inline(option.text()),
                        texts.inline(option.feedback())))
        .collect(Collectors.joining("", "<ul>", "</ul>"));
  }

  private String number(Question.Numeric numeric) {
    NumericKey key = NumericKey.of(numeric, item.variant());
    String wrong =
        key.wrong().stream()
            .map(
                one ->
                    "<li>If you found %s: %s</li>"
                        .formatted(
                            Pretty.number(
                                one.value().setScale(numeric.decimals(), RoundingMode.HALF_UP)),
                            texts.inline(one.idea().feedback())))
            .collect(Collectors.joining());
    return "<p>"
        + Html.text(Scoring.key(item.variant()))
        + "</p>"
        + (wrong.isEmpty() ? "" : "<ul>" + wrong + "</ul>");
  }

  private String words(Question.Gap gap) {
    String wrong =
        gap.misconceptions().stream()
            .map(
                one ->
                    "<li>If you wrote %s: %s</li>"
                        .formatted(
                            Html.text(String.join(" or ", one.answers())),
                            texts.inline(one.feedback())))
            .collect(Collectors.joining());
    return "<p>"
        + Html.text(Scoring.key(item.variant()))
        + "</p>"
        + (wrong.isEmpty() ? "" : "<ul>" + wrong + "</ul>")
        + said(gap.feedback());
  }

  private String pairs(Question.Matching matching) {
    Map<String, String> targets =
        matching.targets().stream().collect(Collectors.toMap(Entry::id, Entry::text));
    return matching.sources().stream()
            .map(
                source ->
                    "<li>%s → <b>%s</b></li>"
                        .formatted(
                            texts.inline(source.text()),
                            texts.inline(
                                targets.getOrDefault(
                                    matching.pairs().getOrDefault(source.id(), ""), ""))))
            .collect(Collectors.joining("", "<ul>", "</ul>"))
        + said(matching.feedback());
  }

  private String said(String feedback) {
    return feedback.isBlank() ? "" : texts.block(feedback);
  }
}
