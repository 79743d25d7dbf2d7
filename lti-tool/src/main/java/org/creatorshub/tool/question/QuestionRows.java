package org.creatorshub.tool.question;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.rendering.SpotPicture;
import org.creatorshub.tool.language.Phrase;
import org.creatorshub.tool.question.QuestionForms.Asked;
import org.creatorshub.tool.question.QuestionView.EntryView;
import org.creatorshub.tool.question.QuestionView.OptionView;
import org.creatorshub.tool.question.QuestionView.Pick;
import org.jspecify.annotations.Nullable;

/** The rows of a question: what can be chosen, matched or put in order. */
final class QuestionRows {
  private final CourseTexts texts;

  QuestionRows(CourseTexts texts) {
    this.texts = texts;
  }

  List<OptionView> options(String anchor, Asked asked) {
    List<Question.Option> shown = asked.drawn().options();
    return IntStream.range(0, shown.size())
        .mapToObj(index -> option(anchor, asked, shown.get(index), letter(asked.drawn(), index)))
        .toList();
  }

  /** Parts of a picture are named by the letter that they have there. */
  private static String letter(Drawn drawn, int index) {
    return drawn.question() instanceof Question.MultipleChoice multi && multi.picture().isPresent()
        ? "<b>" + SpotPicture.letter(index) + "</b> "
        : "";
  }

  private OptionView option(String anchor, Asked asked, Question.Option option, String letter) {
    boolean judged = asked.verdict().map(Verdict.Judged.class::isInstance).orElse(false);
    boolean shown = !asked.open() && asked.verdict().isPresent();
    boolean chosen = asked.answer().contains(option.id());
    boolean marked = judged && chosen;
    String mark = marked ? option.right() ? "right" : "wrong" : "";
    return new OptionView(
        anchor + "-" + option.id(),
        option.id(),
        letter + texts.inline(option.text()),
        chosen,
        mark.isEmpty() && shown && option.right() ? "right" : mark,
        say(chosen, option.right(), shown),
        marked && !option.feedback().isBlank() ? feedback(option) : null);
  }

  private FeedbackView feedback(Question.Option option) {
    return new FeedbackView(
        option.right(),
        option.right() ? Phrase.of("question_right") : Phrase.of("question_not_yet"),
        List.of(new FeedbackView.Line(false, texts.inline(option.feedback()))));
  }

  private static @Nullable Phrase say(boolean chosen, boolean right, boolean shown) {
    if (!shown || (!chosen && !right)) {
      return null;
    }
    if (!chosen) {
      return Phrase.of("question_right_answer");
    }
    return right ? Phrase.of("question_mine_right") : Phrase.of("question_mine");
  }

  List<EntryView> entries(String anchor, Asked asked) {
    return switch (asked.drawn().question()) {
      case Question.Matching matching ->
          entries(anchor, asked, asked.drawn().variant().entries(), matching.pairs());
      case Question.Ordering ordering ->
          entries(anchor, asked, places(ordering), rightPlaces(ordering));
      case Question.Choice choice -> List.of();
      case Question.MultipleChoice multi -> List.of();
      case Question.Numeric numeric -> List.of();
      case Question.Gap gap -> List.of();
    };
  }

  private List<EntryView> entries(
      String anchor, Asked asked, List<Question.Entry> picks, Map<String, String> right) {
    return asked.drawn().lines().stream()
        .map(entry -> entry(anchor, asked, entry, picks, right.getOrDefault(entry.id(), "")))
        .toList();
  }

  private EntryView entry(
      String anchor, Asked asked, Question.Entry entry, List<Question.Entry> picks, String right) {
    boolean judged = asked.verdict().map(Verdict.Judged.class::isInstance).orElse(false);
    boolean hit = asked.answer().contains(entry.id() + "=" + right);
    String key =
        picks.stream()
            .filter(pick -> pick.id().equals(right))
            .map(pick -> texts.plain(pick.text()))
            .findFirst()
            .orElse("");
    Phrase miss =
        asked.open() ? Phrase.of("question_row_not_yet") : Phrase.of("question_row_key", key);
    return new EntryView(
        anchor + "-" + entry.id(),
        Answers.PREFIX + asked.drawn().id() + "." + entry.id(),
        texts.inline(entry.text()),
        picks.stream()
            .map(
                pick ->
                    new Pick(
                        pick.id(),
                        texts.plain(pick.text()),
                        asked.answer().contains(entry.id() + "=" + pick.id())))
            .toList(),
        hit ? "good" : "warn",
        judged ? hit ? Phrase.of("question_row_right") : miss : null);
  }

  private static List<Question.Entry> places(Question.Ordering ordering) {
    return IntStream.rangeClosed(1, ordering.entries().size())
        .mapToObj(place -> new Question.Entry(Integer.toString(place), Integer.toString(place)))
        .toList();
  }

  private static Map<String, String> rightPlaces(Question.Ordering ordering) {
    return IntStream.range(0, ordering.entries().size())
        .boxed()
        .collect(
            Collectors.toMap(
                index -> ordering.entries().get(index).id(), index -> Integer.toString(index + 1)));
  }
}
