package org.creatorshub.tool.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.reporting.event.EventIdentity;
import org.creatorshub.reporting.event.LearningEvent;
import org.creatorshub.reporting.event.LearningEvent.AttemptCompleted;
import org.creatorshub.reporting.event.LearningEvent.AttemptJudged;
import org.creatorshub.reporting.event.LearningEvent.AttemptStarted;
import org.creatorshub.reporting.event.LearningEvent.QuestionAnswered;
import org.creatorshub.tool.lesson.People;
import org.creatorshub.tool.lesson.SampleUnit;
import org.creatorshub.tool.session.LaunchSession;
import org.junit.jupiter.api.Test;

final class SubmittingQuizTest {
  private final List<LearningEvent> told = new ArrayList<>();
  private final List<GradeBook.Grade> grades = new ArrayList<>();
  private final QuizDesk desk = new QuizDesk(new InMemoryAttempts(), told, grades);
  private final LaunchSession learner = People.learner();

  @Test
  void startsOneAttemptHoweverOftenTheButtonIsPressed() {
    assertThat(desk.start(learner)).isEqualTo(new StartingAttempt.Result.Open(1));
    assertThat(desk.start(learner)).isEqualTo(new StartingAttempt.Result.Open(1));
    assertThat(told).singleElement().isInstanceOf(AttemptStarted.class);
  }

  @Test
  void givesNoMoreAttemptsThanTestHas() {
    desk.sit(learner, 1);
    desk.sit(learner, 2);
    assertThat(desk.start(learner)).isEqualTo(new StartingAttempt.Result.NoneLeft());
    assertThat(desk.of(learner)).hasSize(2);
    assertThat(of(AttemptStarted.class)).hasSize(2);
  }

  @Test
  void givesTeachersAndGuestsNoAttempt() {
    assertThat(desk.start(People.teacher())).isEqualTo(new StartingAttempt.Result.NotRecorded());
    assertThat(desk.start(People.guest())).isEqualTo(new StartingAttempt.Result.NotRecorded());
    assertThat(told).isEmpty();
  }

  @Test
  void tellsEachAnsweredQuestionAndTheResult() {
    desk.sit(learner, 1, "q-choice", "q-numeric", "q-match");
    assertThat(of(QuestionAnswered.class))
        .extracting(QuestionAnswered::question)
        .containsExactlyInAnyOrder("q-choice", "q-numeric", "q-match");
    assertThat(of(QuestionAnswered.class))
        .allMatch(QuestionAnswered::right)
        .allMatch(answer -> answer.page().isEmpty() && answer.attempt().isPresent())
        .allMatch(answer -> answer.interaction().response().isPresent());
    assertThat(of(AttemptCompleted.class)).hasSize(1);
    assertThat(of(AttemptJudged.class))
        .singleElement()
        .satisfies(
            judged -> {
              assertThat(judged.percent()).isEqualTo(new BigDecimal("60.00"));
              assertThat(judged.passed()).contains(false);
              assertThat(judged.outcomes()).containsExactly("LO7.1");
            });
  }

  @Test
  void changesNothingWhenHandedInTwice() {
    desk.sit(learner, 1, "q-choice");
    int before = told.size();
    assertThat(desk.submit(learner)).isEqualTo(new SubmittingQuiz.Result.HandedIn());
    assertThat(told).hasSize(before);
    assertThat(grades).hasSize(1);
  }

  @Test
  void sendsBestResultAndWhetherItIsFinal() {
    desk.sit(learner, 1, "q-choice", "q-numeric", "q-match");
    desk.sit(learner, 2, "q-choice");
    assertThat(grades)
        .extracting(GradeBook.Grade::best)
        .containsExactly(new BigDecimal("60.00"), new BigDecimal("60.00"));
    assertThat(grades).extracting(GradeBook.Grade::finished).containsExactly(false, true);
  }

  @Test
  void isFinalAsSoonAsGateIsMet() {
    desk.sit(learner, 1, "q-choice", "q-numeric", "q-match", "q-order");
    assertThat(grades.getFirst().finished()).isTrue();
    assertThat(desk.of(learner).getFirst().passed()).contains(true);
  }

  @Test
  void judgesNothingWhileAnswerIsUnreadable() {
    desk.start(learner);
    desk.save(learner, 1, QuizDesk.sheet(0, "tab", Map.of("q-numeric", List.of("four"))));
    assertThat(desk.submit(learner))
        .isInstanceOfSatisfying(
            SubmittingQuiz.Result.Unreadable.class,
            cannot -> assertThat(cannot.sentences()).containsOnlyKeys("q-numeric"));
    assertThat(desk.of(learner).getFirst().open()).isTrue();
    assertThat(grades).isEmpty();
  }

  @Test
  void knowsNoAttemptOfSomebodyElse() {
    desk.start(learner);
    assertThat(desk.submit(People.learner())).isEqualTo(new SubmittingQuiz.Result.Unknown());
    assertThat(desk.submit(People.teacher())).isEqualTo(new SubmittingQuiz.Result.Unknown());
  }

  @Test
  void judgesReopenedAttemptAnewAndCompletesItOnce() {
    desk.sit(learner, 1, "q-choice", "q-numeric", "q-match");
    desk.reopen(learner, 1, 1);
    assertThat(desk.start(learner)).isEqualTo(new StartingAttempt.Result.Open(1));
    assertThat(answer("q-match")).as("still there").isPresent();
    assertThat(new Standing(SampleUnit.TEST, desk.of(learner)).best())
        .as("stands until the next hand-in")
        .contains(new BigDecimal("60.00"));
    var changed = QuizDesk.sheet(1, "later", Map.of("q-match", List.of()));
    assertThat(desk.save(learner, 1, changed)).isInstanceOf(kept());
    desk.submit(learner);

    assertThat(of(AttemptStarted.class)).hasSize(1);
    assertThat(of(AttemptCompleted.class)).hasSize(1);
    assertThat(of(AttemptJudged.class)).extracting(AttemptJudged::revision).containsExactly(1, 2);
    assertThat(of(QuestionAnswered.class))
        .filteredOn(one -> one.question().equals("q-choice"))
        .extracting(QuestionAnswered::tries)
        .containsExactly(1, 2);
    assertThat(told.stream().map(EventIdentity::of)).doesNotHaveDuplicates();
    assertThat(grades.getLast().best())
        .as("the later result takes the place of the first")
        .isLessThan(new BigDecimal("60.00"));
  }

  @Test
  void sendsGradeOnceMoreForReopenedAttemptAlsoWhereItIsTheSame() {
    desk.sit(learner, 1, "q-choice");
    desk.reopen(learner, 1, 1);
    desk.submit(learner);
    assertThat(grades).extracting(GradeBook.Grade::again).containsExactly(0, 2);
  }

  @Test
  void acceptsRepeatedSaveOfSamePageButNotOlderOneOfAnother() {
    desk.start(learner);
    Map<String, List<String>> mine = Map.of("q-choice", List.of("a"));
    assertThat(desk.save(learner, 1, QuizDesk.sheet(0, "one", mine))).isInstanceOf(kept());
    assertThat(desk.save(learner, 1, QuizDesk.sheet(0, "one", mine))).isInstanceOf(kept());
    var other = QuizDesk.sheet(0, "two", Map.of("q-choice", List.of("b")));
    assertThat(desk.save(learner, 1, other)).isEqualTo(new SavingAnswers.Result.Elsewhere(2));
    assertThat(answer("q-choice")).contains(List.of("a"));
    var forced = new SavingAnswers.Sheet(0, "two", true, other.answers());
    assertThat(desk.save(learner, 1, forced)).isInstanceOf(kept());
    assertThat(answer("q-choice")).contains(List.of("b"));
  }

  @Test
  void savesNothingIntoHandedInAttempt() {
    desk.sit(learner, 1, "q-choice");
    var late = QuizDesk.sheet(1, "tab-1", Map.of("q-numeric", List.of("4")));
    assertThat(desk.save(learner, 1, late)).isEqualTo(new SavingAnswers.Result.Closed());
    assertThat(answer("q-numeric")).isEmpty();
  }

  @Test
  void sharesTimeAmongQuestionsThatChanged() {
    desk.start(learner);
    desk.clock.pass(Duration.ofSeconds(40));
    Map<String, List<String>> two =
        Map.of("q-choice", List.of("a"), "q-numeric", List.of("4"), "q-multi", List.of());
    desk.save(learner, 1, QuizDesk.sheet(0, "tab", two));
    desk.clock.pass(Duration.ofHours(5));
    desk.save(
        learner,
        1,
        QuizDesk.sheet(1, "tab", Map.of("q-choice", List.of("b"), "q-numeric", List.of("4"))));
    desk.submit(learner);
    assertThat(of(QuestionAnswered.class))
        .filteredOn(answer -> answer.question().equals("q-choice"))
        .extracting(QuestionAnswered::spent)
        .containsExactly(Duration.ofSeconds(20).plus(SavingAnswers.LONGEST_SPELL));
    assertThat(of(AttemptCompleted.class).getFirst().spent())
        .isEqualTo(Duration.ofSeconds(40).plus(SavingAnswers.LONGEST_SPELL));
  }

  @Test
  void losesAnswersToQuestionsThatWereNotDrawn() {
    desk.start(learner);
    desk.save(learner, 1, QuizDesk.sheet(0, "tab", Map.of("u99-secret", List.of("a"))));
    assertThat(answer("u99-secret")).isEmpty();
  }

  private Optional<List<String>> answer(String question) {
    Attempt attempt = desk.of(learner).getFirst();
    return Optional.ofNullable(desk.attempts.answers(attempt).get(question)).map(Saved::answer);
  }

  private static Class<SavingAnswers.Result.Kept> kept() {
    return SavingAnswers.Result.Kept.class;
  }

  private <T extends LearningEvent> List<T> of(Class<T> kind) {
    return told.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
