package org.creatorshub.tool.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.tool.language.Phrase;
import org.creatorshub.tool.lesson.People;
import org.creatorshub.tool.lesson.SampleUnit;
import org.creatorshub.tool.question.QuestionForms;
import org.creatorshub.tool.question.SampleQuestions;
import org.creatorshub.tool.question.Templates;
import org.creatorshub.tool.session.LaunchSession;
import org.junit.jupiter.api.Test;

final class QuizPagesTest {
  private static final String HOSTILE = "\"><script>alert(1)</script>";
  private final Attempts attempts = new InMemoryAttempts();
  private final QuizDesk desk = new QuizDesk(attempts, new ArrayList<>(), new ArrayList<>());
  private final QuizPages pages =
      new QuizPages(
          attempts,
          new QuestionForms(SampleQuestions.texts()),
          (platform, attempt) -> new GradeStatus.Status.Waiting());

  @Test
  void offersStartThenContinuationThenNextAttempt() {
    LaunchSession learner = People.learner();
    assertThat(action(learner)).isEqualTo("Start the test");
    desk.start(learner);
    assertThat(action(learner)).isEqualTo("Go on with attempt 1");
    desk.submit(learner);
    assertThat(action(learner)).isEqualTo("Start attempt 2");
    desk.sit(learner, 2);
    assertThat(action(learner)).isEmpty();
    String html = Templates.render("quiz/start", "v", pages.start(place(learner)));
    assertThat(html).contains("0 of 2").contains("Look back").doesNotContain("<button class");
  }

  @Test
  void showsSavedAnswersAgain() {
    LaunchSession learner = People.learner();
    desk.start(learner);
    desk.save(learner, 1, QuizDesk.sheet(0, "tab", QuizDesk.RIGHT));
    AttemptView view = attempt(learner, Optional.empty(), Map.of());
    assertThat(view.answered()).isEqualTo(5);
    assertThat(Templates.render("quiz/attempt", "v", view))
        .contains("value=\"a\" id=\"q-q-choice-a\" checked")
        .contains("Saved 12:00 UTC")
        .contains("5 of 5 answered");
  }

  @Test
  void leadsFromErrorSummaryToFieldAndKeepsEverything() {
    LaunchSession learner = People.learner();
    desk.start(learner);
    Map<String, List<String>> typed =
        Map.of("q-numeric", List.of(HOSTILE), "q-choice", List.of("b"));
    AttemptView view = attempt(learner, Optional.of(typed), Map.of("q-numeric", "A number please"));
    String html = Templates.render("quiz/attempt", "v", view);
    assertThat(html)
        .contains("<a href=\"#q-q-numeric-n\">")
        .contains("Enter one number")
        .contains("value=\"b\" id=\"q-q-choice-b\" checked")
        .contains("value=\"&quot;&gt;&lt;script&gt;")
        .doesNotContain("<script>alert");
  }

  @Test
  void showsResultWithReasonsAndRightAnswers() {
    LaunchSession learner = People.learner();
    desk.start(learner);
    desk.save(learner, 1, QuizDesk.sheet(0, "tab", Map.of("q-choice", List.of("b"))));
    desk.submit(learner);
    ResultView view = pages.result(place(learner), desk.of(learner).getFirst());
    String html = Templates.render("quiz/result", "v", view);
    assertThat(view.percent().inEnglish()).isEqualTo("0 %");
    assertThat(html)
        .contains("No, since.")
        .contains("Right answer")
        .contains("Not answered")
        .contains("Waiting for Moodle")
        .contains("70 percentage points are missing");
  }

  @Test
  void previewsForTeachersOnly() {
    assertThat(action(People.teacher())).isEqualTo("Look at the questions");
    assertThat(action(People.guest())).isEmpty();
    assertThat(pages.start(place(People.teacher())).notice()).contains("nothing is recorded");
  }

  private String action(LaunchSession session) {
    return Optional.ofNullable(pages.start(place(session)).action())
        .map(Phrase::inEnglish)
        .orElse("");
  }

  private AttemptView attempt(
      LaunchSession learner,
      Optional<Map<String, List<String>>> typed,
      Map<String, String> faults) {
    return pages.attempt(
        place(learner), desk.of(learner).getFirst(), "tab", typed, faults, Optional.empty());
  }

  private static QuizPlace place(LaunchSession session) {
    return new QuizPlace("/l/1", session, SampleUnit.UNIT, SampleUnit.TEST);
  }
}
