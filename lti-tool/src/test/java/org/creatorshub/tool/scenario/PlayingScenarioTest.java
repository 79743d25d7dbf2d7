package org.creatorshub.tool.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creatorshub.content.course.Scenario;
import org.creatorshub.content.scoring.Walk.Decision;
import org.creatorshub.reporting.event.LearningEvent;
import org.creatorshub.reporting.event.LearningEvent.ScenarioCompleted;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.reporting.event.Occasion;
import org.creatorshub.tool.lesson.Occasions;
import org.creatorshub.tool.lesson.People;
import org.junit.jupiter.api.Test;

final class PlayingScenarioTest {
  private static final PlayingScenario.Task TASK =
      new PlayingScenario.Task("u07", "p-two", SampleTalk.TALK);
  private final List<LearningEvent> told = new ArrayList<>();
  private final ScenarioRuns runs = new InMemoryScenarioRuns();
  private final PlayingScenario playing =
      new PlayingScenario(runs, new LearningEvents(List.of(told::addAll)));
  private final Occasion learner =
      Occasions.of(People.learner(), java.time.Instant.EPOCH).orElseThrow();

  @Test
  void tellsARunOnceItHasEnded() {
    assertThat(decide(1, "door", "ask")).isFalse();
    assertThat(told).isEmpty();
    assertThat(decide(1, "desk", "right")).isTrue();
    ScenarioCompleted end = (ScenarioCompleted) told.getFirst();
    assertThat(told).hasSize(1);
    assertThat(end.run()).isEqualTo(past().newest().id());
    assertThat(end)
        .isEqualTo(
            new ScenarioCompleted(
                learner,
                "u07",
                "p-two",
                "u07-sc-talk",
                end.run(),
                1,
                "good",
                5,
                5,
                List.of(new Decision("door", "ask"), new Decision("desk", "right")),
                List.of("LO7.1")));
    assertThat(playing.ended(Player.of(learner))).containsExactly("u07-sc-talk");
  }

  @Test
  void countsARunThatEndedBadlyAsPlayed() {
    assertThat(decide(1, "door", "go")).isTrue();
    assertThat(((ScenarioCompleted) told.getFirst()).value()).isZero();
    assertThat(playing.ended(Player.of(learner))).containsExactly("u07-sc-talk");
  }

  @Test
  void endsWhenTheTimeOfTheStoryIsOver() {
    assertThat(decide(1, "door", "talk")).isTrue();
    assertThat(((ScenarioCompleted) told.getFirst()).ending()).isEqualTo("late");
  }

  @Test
  void changesNothingWhenSentTwiceLateOrMadeUp() {
    decide(1, "door", "ask");
    assertThat(decide(1, "door", "go")).isFalse();
    assertThat(decide(2, "desk", "right")).isFalse();
    assertThat(decide(1, "desk", "fly")).isFalse();
    assertThat(decide(1, "attic", "right")).isFalse();
    assertThat(past().newest().way()).containsExactly(new Decision("door", "ask"));
    decide(1, "desk", "right");
    assertThat(decide(1, "desk", "right")).isFalse();
    assertThat(told).hasSize(1);
  }

  @Test
  void keepsEveryRunAndLowersNothing() {
    decide(1, "door", "ask");
    decide(1, "desk", "right");
    playing.again(learner, TASK, 1);
    playing.again(learner, TASK, 1);
    assertThat(past().newest().number()).isEqualTo(2);
    playing.again(learner, TASK, 2);
    assertThat(past().newest().number()).as("a run without a decision is still fresh").isEqualTo(2);
    assertThat(decide(2, "door", "go")).isTrue();
    assertThat(told).extracting(one -> ((ScenarioCompleted) one).number()).containsExactly(1, 2);
    assertThat(past().ended()).isEqualTo(2);
    assertThat(past().most().value()).isEqualTo(5);
    assertThat(playing.ended(Player.of(learner))).containsExactly("u07-sc-talk");
  }

  @Test
  void startsAgainInTheMiddle() {
    decide(1, "door", "ask");
    playing.again(learner, TASK, 1);
    assertThat(decide(1, "desk", "right")).as("the run that was left").isFalse();
    assertThat(decide(2, "door", "ask")).isFalse();
    assertThat(past().newest().way()).hasSize(1);
    assertThat(past().ended()).isZero();
  }

  @Test
  void goesOnWithNoRunThatNoLongerFits() {
    decide(1, "door", "ask");
    Scenario other =
        new Scenario(
            SampleTalk.TALK.id(),
            "A talk",
            "",
            List.of(),
            Optional.empty(),
            "desk",
            SampleTalk.TALK.steps(),
            SampleTalk.TALK.endings());
    var task = new PlayingScenario.Task("u07", "p-two", other);
    assertThat(playing.decide(learner, task, 1, new Decision("desk", "right"))).isFalse();
    playing.again(learner, task, 1);
    assertThat(playing.decide(learner, task, 2, new Decision("desk", "right"))).isTrue();
  }

  private boolean decide(int run, String step, String choice) {
    return playing.decide(learner, TASK, run, new Decision(step, choice));
  }

  private ScenarioRuns.Past past() {
    return Optional.ofNullable(runs.of(Player.of(learner)).get("u07-sc-talk")).orElseThrow();
  }
}
