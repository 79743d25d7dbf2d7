package org.creatorshub.tool.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.content.scoring.Walk.Decision;
import org.creatorshub.tool.language.Phrase;
import org.creatorshub.tool.question.SampleQuestions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ScenarioFormsTest {
  private static final Decision ASK = new Decision("door", "ask");
  private final ScenarioForms forms =
      new ScenarioForms(new InMemoryScenarioRuns(), SampleQuestions.texts());

  @Test
  void beginsWithTheFirstStep() {
    ScenarioView view = forms.kept(SampleTalk.TALK, "", null);
    assertThat(view.begun()).isFalse();
    assertThat(view.introHtml()).contains("<strong>ten</strong>");
    assertThat(said(view.time())).isEqualTo("Used: 0 of 10 minutes");
    assertThat(now(view).choices())
        .extracting(ScenarioView.ChoiceView::id)
        .containsExactly("ask", "talk", "go");
    assertThat(view.said()).isNull();
  }

  @Test
  void saysWhyAfterEachChoice() {
    assertThat(passing(ASK).said())
        .isEqualTo(
            new ScenarioView.SaidView("right", Phrase.of("scenario_good"), "<p>Said to ask.</p>"));
    assertThat(said(passing(ASK, new Decision("desk", "wrong"))).mark()).isEqualTo("partly");
    assertThat(said(passing(new Decision("door", "talk"))).mark()).isEqualTo("wrong");
    assertThat(passing(ASK).past().getFirst().choiceHtml()).isEqualTo("Ask for the cost");
  }

  @Test
  void saysHowItEndedAndWhatItWasWorth() {
    ScenarioView good = passing(ASK, new Decision("desk", "right"));
    assertThat(good.now()).isNull();
    assertThat(said(end(good).word())).isEqualTo("It ends well");
    assertThat(said(end(good).value())).startsWith("Your decisions were worth 5 of 5.");
    ScenarioView late = passing(new Decision("door", "talk"));
    assertThat(said(late.time())).isEqualTo("Used: 10 of 10 minutes");
    assertThat(end(late).html()).isEqualTo("<p>The owner has to go.</p>");
  }

  @Test
  void tellsOfEarlierRuns() {
    var newest = new ScenarioRuns.Run(UUID.randomUUID(), 3, List.of(), false);
    var past = new ScenarioRuns.Past(newest, 2, new ScenarioRuns.End("good", 4, 5));
    assertThat(said(forms.kept(SampleTalk.TALK, "", past).before()))
        .isEqualTo("Run 3. Your best run so far was worth 4 of 5.");
  }

  @Test
  void saysThatAScenarioHasChanged() {
    var run =
        new ScenarioRuns.Run(UUID.randomUUID(), 1, List.of(ASK, new Decision("attic", "a")), false);
    var past = new ScenarioRuns.Past(run, 0, new ScenarioRuns.End("", 0, 1));
    ScenarioView view = forms.kept(SampleTalk.TALK, "", past);
    assertThat(view.changed()).isTrue();
    assertThat(view.now()).isNull();
    assertThat(view.begun()).isTrue();
  }

  @Test
  void carriesTheWayOfThoseWhoseRunsAreNotKept() {
    List<Decision> way = List.of(ASK, new Decision("desk", "right"));
    assertThat(ScenarioForms.read(ScenarioForms.written(way))).isEqualTo(way);
    assertThat(ScenarioForms.read(" .x door. nonsense door.ask"))
        .containsExactly(new Decision("door", ""), ASK);
    assertThat(ScenarioForms.read("")).isEmpty();
    assertThat(passing(new Decision("attic", "fly")).way()).isEmpty();
  }

  private static String said(@Nullable Phrase phrase) {
    return Optional.ofNullable(phrase).orElseThrow().inEnglish();
  }

  private static ScenarioView.NowView now(ScenarioView view) {
    return Optional.ofNullable(view.now()).orElseThrow();
  }

  private static ScenarioView.SaidView said(ScenarioView view) {
    return Optional.ofNullable(view.said()).orElseThrow();
  }

  private static ScenarioView.EndView end(ScenarioView view) {
    return Optional.ofNullable(view.end()).orElseThrow();
  }

  private ScenarioView passing(Decision... way) {
    return forms.passing(SampleTalk.TALK, "", List.of(way));
  }
}
