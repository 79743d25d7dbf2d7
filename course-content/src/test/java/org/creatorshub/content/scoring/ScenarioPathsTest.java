package org.creatorshub.content.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creatorshub.content.scoring.SampleScenarios.choice;
import static org.creatorshub.content.scoring.SampleScenarios.ending;
import static org.creatorshub.content.scoring.SampleScenarios.untimed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.creatorshub.content.course.Scenario;
import org.creatorshub.content.course.Scenario.Kind;
import org.creatorshub.content.course.Scenario.Step;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class ScenarioPathsTest {
  @Test
  void findsTheBestWay() {
    ScenarioPaths paths = ScenarioPaths.of(SampleScenarios.talk());
    assertThat(paths.best()).isEqualTo(3 + 2 + 4);
    assertThat(paths.bestEndings()).containsExactly("good");
    assertThat(paths.loop()).isEmpty();
    assertThat(paths.reached())
        .containsExactlyInAnyOrder("door", "desk", "last", "good", "late", "poor");
  }

  /** Greed takes 9 at once; the better way begins with nothing. */
  @Test
  void looksBeyondTheNextStep() {
    Scenario scenario =
        untimed(
            "a",
            List.of(
                new Step("a", "", List.of(choice("x", 9, 0, "end"), choice("y", 0, 0, "b"))),
                new Step("b", "", List.of(choice("x", 10, 0, "end"), choice("y", 1, 0, "end")))),
            List.of(ending("end", Kind.GOOD)));
    assertThat(ScenarioPaths.of(scenario).best()).isEqualTo(10);
  }

  /** With time that runs out, the dearest choices cannot all be had. */
  @Test
  void countsOnlyWhatCanBeHadInTime() {
    Optional<Scenario.Time> time = Optional.of(new Scenario.Time(5, "days", "late"));
    Scenario scenario =
        new Scenario(
            "sc",
            "",
            "",
            List.of(),
            time,
            "a",
            List.of(
                new Step("a", "", List.of(choice("x", 5, 4, "b"), choice("y", 1, 0, "b"))),
                new Step("b", "", List.of(choice("x", 5, 4, "c"), choice("y", 1, 0, "c"))),
                new Step("c", "", List.of(choice("x", 9, 0, "end"), choice("y", 0, 0, "end")))),
            List.of(ending("end", Kind.GOOD), ending("late", Kind.POOR)));
    ScenarioPaths paths = ScenarioPaths.of(scenario);
    assertThat(paths.best()).isEqualTo(5 + 1 + 9);
    assertThat(paths.bestEndings()).containsExactly("end");
  }

  @Test
  void namesTheStepsOfALoop() {
    Scenario scenario =
        untimed(
            "a",
            List.of(
                new Step("a", "", List.of(choice("x", 1, 0, "end"), choice("y", 1, 0, "b"))),
                new Step("b", "", List.of(choice("x", 1, 0, "c"), choice("y", 1, 0, "c"))),
                new Step("c", "", List.of(choice("x", 1, 0, "b"), choice("y", 1, 0, "end")))),
            List.of(ending("end", Kind.GOOD)));
    assertThat(ScenarioPaths.of(scenario).loop()).containsExactly("b", "c");
  }

  @Test
  void takesChoicesToNowhereForNoWay() {
    Scenario scenario =
        untimed(
            "a",
            List.of(new Step("a", "", List.of(choice("x", 5, 0, "nowhere")))),
            List.of(ending("end", Kind.GOOD)));
    assertThat(ScenarioPaths.of(scenario).best()).isZero();
    assertThat(ScenarioPaths.of(scenario).reached()).containsExactly("a");
    assertThat(ScenarioPaths.of(untimed("b", List.of(), List.of())).reached()).isEmpty();
  }

  /** Two to the power of ten thousand ways. */
  @Test
  void followsTenThousandSteps() {
    Scenario scenario = SampleScenarios.ladder(10_000, 3, Optional.empty());
    ScenarioPaths paths = ScenarioPaths.of(scenario);
    assertThat(paths.best()).isEqualTo(2 * 10_000);
    assertThat(paths.reached()).hasSize(10_001);
  }

  @Test
  void followsTenThousandStepsWithTime() {
    var time = Optional.of(new Scenario.Time(1000, "minutes", "late"));
    ScenarioPaths paths = ScenarioPaths.of(SampleScenarios.ladder(10_000, 3, time));
    assertThat(paths.bestEndings()).contains("late");
    assertThat(paths.best()).isEqualTo(1001); // 499 or 500 dear choices, the last crosses the limit
  }

  @Test
  void findsALoopOfTenThousandSteps() {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      String next = "n" + (i + 1) % 10_000;
      steps.add(new Step("n" + i, "", List.of(choice("x", 1, 0, next), choice("y", 1, 0, next))));
    }
    assertThat(ScenarioPaths.of(untimed("n0", steps, List.of())).loop()).hasSize(10_000);
  }

  @Test
  void walksTenThousandSteps() {
    Scenario scenario = SampleScenarios.ladder(10_000, 2, Optional.empty());
    List<Walk.Decision> decisions = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      decisions.add(new Walk.Decision("n" + i, "c0"));
    }
    assertThat(Walk.of(scenario, decisions).at()).isInstanceOf(Walk.At.Over.class);
  }

  /** The quick search agrees with trying every way. */
  @RepeatedTest(200)
  void agreesWithTryingEveryWay(RepetitionInfo repetition) {
    Scenario scenario = random(new Random(repetition.getCurrentRepetition()));
    List<Walk> ends = new ArrayList<>();
    everyWay(scenario, Walk.of(scenario, List.of()), ends);
    int best = ends.stream().mapToInt(Walk::value).max().orElse(0);
    assertThat(ScenarioPaths.of(scenario).best()).isEqualTo(best);
  }

  private static void everyWay(Scenario scenario, Walk walk, List<Walk> ends) {
    switch (walk.at()) {
      case Walk.At.Over over -> ends.add(walk);
      case Walk.At.Open open ->
          open.step()
              .choices()
              .forEach(
                  choice ->
                      everyWay(
                          scenario,
                          walk.then(scenario, new Walk.Decision(open.step().id(), choice.id()))
                              .orElseThrow(),
                          ends));
    }
  }

  private static Scenario random(Random random) {
    int length = 2 + random.nextInt(7);
    Optional<Scenario.Time> time =
        random.nextBoolean()
            ? Optional.of(new Scenario.Time(1 + random.nextInt(12), "days", "late"))
            : Optional.empty();
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      List<Scenario.Choice> choices = new ArrayList<>();
      for (int c = 0; c < 2 + random.nextInt(2); c++) {
        int to = i + 1 + random.nextInt(length - i);
        String target = to < length ? "n" + to : "end";
        int used = time.isPresent() ? random.nextInt(5) : 0;
        choices.add(choice("c" + c, random.nextInt(10), used, target));
      }
      steps.add(new Step("n" + i, "", choices));
    }
    return new Scenario(
        "sc",
        "",
        "",
        List.of(),
        time,
        "n0",
        steps,
        List.of(ending("end", Kind.GOOD), ending("late", Kind.POOR)));
  }
}
