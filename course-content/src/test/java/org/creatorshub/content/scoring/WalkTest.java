package org.creatorshub.content.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.creatorshub.content.course.Scenario;
import org.creatorshub.content.scoring.Walk.At;
import org.creatorshub.content.scoring.Walk.Decision;
import org.junit.jupiter.api.Test;

class WalkTest {
  private static final Scenario TALK = SampleScenarios.talk();

  @Test
  void startsAtTheFirstStep() {
    Walk walk = walk();
    assertThat(walk.at()).isEqualTo(new At.Open(TALK.steps().getFirst()));
    assertThat(walk.value()).isZero();
  }

  @Test
  void addsUpValueAndTime() {
    Walk walk = walk("door.ask", "desk.right");
    assertThat(walk.value()).isEqualTo(5);
    assertThat(walk.time()).isEqualTo(8);
    assertThat(walk.at()).isEqualTo(new At.Open(TALK.step("last").orElseThrow()));
    assertThat(walk.decisions())
        .containsExactly(new Decision("door", "ask"), new Decision("desk", "right"));
  }

  @Test
  void endsWhereAChoiceLeadsToAnEnding() {
    assertThat(walk("door.go").at())
        .isEqualTo(new At.Over(TALK.ending("poor").orElseThrow(), false));
    // The last choice ends the story by itself, also when it uses up the time.
    assertThat(walk("door.ask", "desk.right", "last.yes").at())
        .isEqualTo(new At.Over(TALK.ending("good").orElseThrow(), false));
  }

  @Test
  void endsWhenTheTimeOfTheStoryIsOver() {
    assertThat(walk("door.talk", "desk.right").at())
        .isEqualTo(new At.Over(TALK.ending("late").orElseThrow(), true));
  }

  @Test
  void leavesOutWhatNoLongerFits() {
    assertThat(walk("door.ask", "attic.a", "desk.right").decisions())
        .containsExactly(new Decision("door", "ask"));
    assertThat(walk("door.sing").decisions()).isEmpty();
    assertThat(walk("door.go", "desk.right").decisions()).hasSize(1);
  }

  private static Walk walk(String... decisions) {
    List<Decision> all = new ArrayList<>();
    for (String decision : decisions) {
      int dot = decision.indexOf('.');
      all.add(new Decision(decision.substring(0, dot), decision.substring(dot + 1)));
    }
    return Walk.of(TALK, all);
  }
}
