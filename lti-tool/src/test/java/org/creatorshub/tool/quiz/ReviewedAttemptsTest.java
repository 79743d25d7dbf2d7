package org.creatorshub.tool.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.creatorshub.tool.lesson.People;
import org.creatorshub.tool.lesson.Run;
import org.creatorshub.tool.lesson.SampleUnit;
import org.creatorshub.tool.question.QuestionForms;
import org.creatorshub.tool.question.SampleQuestions;
import org.creatorshub.tool.question.Templates;
import org.creatorshub.tool.session.LaunchSession;
import org.junit.jupiter.api.Test;

final class ReviewedAttemptsTest {
  private final Attempts attempts = new InMemoryAttempts();
  private final QuizDesk desk = new QuizDesk(attempts, new ArrayList<>(), new ArrayList<>());
  private final ReviewedAttempts reviewed =
      new ReviewedAttempts(attempts, new QuestionForms(SampleQuestions.texts()));
  private final LaunchSession learner = People.learner();
  private final Run run = Run.of(learner).orElseThrow();

  @Test
  void saysWhichAttemptCounts() {
    desk.sit(learner, 1, "q-choice", "q-multi");
    desk.sit(learner, 2, "q-choice");
    List<ReviewedAttempt> all = reviewed.of(run, SampleUnit.TEST);
    assertThat(all).extracting(ReviewedAttempt::number).containsExactly(1, 2);
    assertThat(all).extracting(ReviewedAttempt::counts).containsExactly(true, false);
    assertThat(all.getFirst().percent()).endsWith(" %");
    assertThat(all.getFirst().questions()).isEmpty();
  }

  @Test
  void showsAnswersWithTheirJudgement() {
    desk.sit(learner, 1, "q-choice");
    ReviewedAttempt one = reviewed.one(run, SampleUnit.TEST, 1).orElseThrow();
    assertThat(one.questions()).hasSize(5);
    String html =
        one.questions().stream()
            .filter(question -> question.anchor().equals("q-q-choice"))
            .map(question -> Templates.render("question/question", "q", question))
            .findFirst()
            .orElseThrow();
    assertThat(html).contains("checked disabled", "Chosen, right").doesNotContain("Your answer");
  }

  @Test
  void keepsAnAttemptUnderWayClosed() {
    desk.start(learner);
    assertThat(reviewed.of(run, SampleUnit.TEST))
        .extracting(ReviewedAttempt::open)
        .containsExactly(true);
    assertThat(reviewed.one(run, SampleUnit.TEST, 1)).isEmpty();
    assertThat(reviewed.one(new Run(UUID.randomUUID(), run.registration()), SampleUnit.TEST, 1))
        .isEmpty();
  }
}
