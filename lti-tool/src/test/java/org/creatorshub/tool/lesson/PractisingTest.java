package org.creatorshub.tool.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.creatorshub.reporting.event.LearningEvent;
import org.creatorshub.reporting.event.LearningEvent.QuestionAnswered;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.tool.question.SampleQuestions;
import org.creatorshub.tool.session.LaunchSession;
import org.junit.jupiter.api.Test;

final class PractisingTest {
  private static final Practising.Task TASK =
      new Practising.Task("u07", "p-two", SampleQuestions.choice());
  private final List<LearningEvent> told = new ArrayList<>();
  private final Practising practising =
      new Practising(
          new InMemoryPracticeAnswers(),
          new LearningEvents(List.of(told::addAll)),
          new SettableClock());
  private final LaunchSession learner = People.learner();

  @Test
  void tellsEachNewAnswerWithItsTry() {
    answer(learner, "b");
    answer(learner, "b");
    answer(learner, "a");
    assertThat(told())
        .extracting(QuestionAnswered::tries, QuestionAnswered::right)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, false),
            org.assertj.core.groups.Tuple.tuple(2, true));
    assertThat(told()).allMatch(one -> one.page().isPresent() && one.test().isEmpty());
    assertThat(told().getFirst().misconception()).contains("M-X");
  }

  @Test
  void countsTriesAnewInNextSession() {
    answer(learner, "b");
    answer(People.again(learner), "b");
    assertThat(told()).extracting(QuestionAnswered::tries).containsExactly(1, 1);
  }

  @Test
  void keepsNothingOfTeacherButShowsFeedback() {
    LaunchSession teacher = People.teacher();
    assertThat(answer(teacher, "b").answer()).containsExactly("b");
    assertThat(practising.state(teacher, TASK.question()).answer()).isEmpty();
    assertThat(told).isEmpty();
  }

  @Test
  void ignoresEmptyAnswer() {
    assertThat(practising.answer(learner, TASK, 0, List.of()).answer()).isEmpty();
    assertThat(told).isEmpty();
  }

  @Test
  void givesSameQuestionAgainUntilLearnerWantsNewNumbers() {
    var first = practising.draw(learner, SampleQuestions.numeric(), 0);
    assertThat(practising.draw(People.again(learner), SampleQuestions.numeric(), 0))
        .isEqualTo(first);
    practising.answer(
        learner, new Practising.Task("u07", "p-two", SampleQuestions.numeric()), 0, List.of("4"));
    var fresh = practising.renew(learner, SampleQuestions.numeric(), 0);
    assertThat(fresh.round()).isEqualTo(1);
    assertThat(fresh.answer()).isEmpty();
  }

  private PracticeAnswers.Practised answer(LaunchSession session, String option) {
    return practising.answer(session, TASK, 0, List.of(option));
  }

  private List<QuestionAnswered> told() {
    return told.stream().map(QuestionAnswered.class::cast).toList();
  }
}
