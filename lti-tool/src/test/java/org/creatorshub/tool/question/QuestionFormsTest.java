package org.creatorshub.tool.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.content.course.Question;
import org.creatorshub.tool.language.Phrase;
import org.creatorshub.tool.question.QuestionForms.Asked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class QuestionFormsTest {
  private static final String HOSTILE = "\"><script>alert(1)</script>";
  private final QuestionForms forms = new QuestionForms(SampleQuestions.texts());

  static List<Question> questions() {
    return SampleQuestions.all();
  }

  /** Golden pages: {@code src/test/resources/question/<id>.html}, whole. */
  @ParameterizedTest
  @MethodSource("questions")
  void showsQuestionAsInItsGoldenFile(Question question) throws IOException {
    String open = html(new Asked(drawn(question), "Question 1", List.of(), Optional.empty(), true));
    List<String> answer = answer(question);
    Optional<Verdict> verdict = Optional.of(Judging.judge(drawn(question), answer));
    String closed = html(new Asked(drawn(question), "Question 1", answer, verdict, false));
    Path golden = Path.of("src/test/resources/question", question.id() + ".html");
    assertThat(open + "<!-- answered -->\n" + closed).isEqualTo(Files.readString(golden));
  }

  @Test
  void escapesWhatLearnerTyped() {
    Drawn drawn = drawn(SampleQuestions.numeric());
    Verdict verdict = Judging.judge(drawn, List.of(HOSTILE));
    String html = html(new Asked(drawn, HOSTILE, List.of(HOSTILE), Optional.of(verdict), true));
    assertThat(html).doesNotContain("<script>").contains("&quot;&gt;&lt;script&gt;");
  }

  @Test
  void marksUnreadableNumberAndKeepsIt() {
    Drawn drawn = drawn(SampleQuestions.numeric());
    Optional<Verdict> verdict = Optional.of(Judging.judge(drawn, List.of("four")));
    QuestionView view = forms.view(new Asked(drawn, "", List.of("four"), verdict, true));
    assertThat(view.error()).isEqualTo(Phrase.of("question_unreadable"));
    assertThat(view.typed()).isEqualTo("four");
    assertThat(html(new Asked(drawn, "", List.of("four"), verdict, true)))
        .contains("aria-invalid=\"true\"");
  }

  @Test
  void hidesRightAnswerWhileQuestionIsOpen() {
    for (Question question : SampleQuestions.all()) {
      List<String> answer = answer(question);
      Optional<Verdict> verdict = Optional.of(Judging.judge(drawn(question), answer));
      QuestionView view = forms.view(new Asked(drawn(question), "", answer, verdict, true));
      assertThat(view.options()).allMatch(row -> row.chosen() || row.mark().isEmpty());
      assertThat(view.entries())
          .noneMatch(row -> row.say() != null && row.say().key().equals("question_row_key"));
    }
  }

  @Test
  void readsOnlyWhatQuestionHas() {
    Map<String, List<String>> form =
        Map.of(
            "q.q-choice", List.of("b", "a", "zzz"),
            "q.q-multi", List.of("c", "zzz", "a", "a"),
            "q.q-numeric", List.of("  2,5  "),
            "q.q-match.s1", List.of("t2"),
            "q.q-match.s2", List.of("zzz"),
            "q.q-match.zzz", List.of("t1"),
            "q.q-gap", List.of(" X-default "),
            "q.q-order.first", List.of("3"),
            "q.q-order.second", List.of("2"),
            "q.other", List.of("a"));
    assertThat(Answers.read(SampleQuestions.choice(), form)).containsExactly("a");
    assertThat(Answers.read(SampleQuestions.multi(), form)).containsExactly("a", "c");
    assertThat(Answers.read(SampleQuestions.numeric(), form)).containsExactly("2,5");
    assertThat(Answers.read(SampleQuestions.gap(), form)).containsExactly("X-default");
    assertThat(Answers.read(SampleQuestions.matching(), form)).containsExactly("s1=t2");
    assertThat(Answers.read(SampleQuestions.ordering(), form)).containsExactly("second=2");
  }

  @Test
  void cutsOversizedText() {
    Map<String, List<String>> form = Map.of("q.q-numeric", List.of("9".repeat(10_000_000)));
    assertThat(Answers.read(SampleQuestions.numeric(), form).getFirst()).hasSize(40);
  }

  private Drawn drawn(Question question) {
    return Judging.single(question, 1);
  }

  private static List<String> answer(Question question) {
    return switch (question) {
      case Question.Choice choice -> List.of("b");
      case Question.MultipleChoice multi ->
          List.of(multi.options().getFirst().id(), multi.options().getLast().id());
      case Question.Numeric numeric -> List.of("5");
      case Question.Matching matching -> List.of("s1=t1", "s2=t1");
      case Question.Ordering ordering -> List.of("first=2", "second=1");
      case Question.Gap gap -> List.of("default");
    };
  }

  private String html(Asked asked) {
    return Templates.render("question/question", "q", forms.view(asked));
  }
}
