package org.creatorshub.tool.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Technique;
import org.creatorshub.content.reading.CourseReader;
import org.creatorshub.content.reading.CourseSource;
import org.creatorshub.content.reading.Reading;
import org.creatorshub.content.scoring.TechniqueQuiz;
import org.creatorshub.tool.Pages;
import org.creatorshub.tool.lesson.InMemoryPracticeAnswers;
import org.creatorshub.tool.lesson.People;
import org.creatorshub.tool.portfolio.Content;
import org.creatorshub.tool.portfolio.HandInRule;
import org.creatorshub.tool.portfolio.Outcome;
import org.creatorshub.tool.portfolio.Portfolios;
import org.creatorshub.tool.portfolio.Version;
import org.creatorshub.tool.portfolio.WritingFreely;
import org.creatorshub.tool.question.CourseTexts;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.toolkit.AnsweringAz.Round;
import org.junit.jupiter.api.Test;

class ToolkitPagesTest {
  private static final Course COURSE =
      switch (CourseReader.read(
          CourseSource.classpath(
              CourseReader.class.getClassLoader(), "courses/online-marketing"))) {
        case Reading.Read read -> read.course();
        case Reading.Faulty faulty -> throw new AssertionError(faulty.report());
      };
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

  private final Portfolios portfolios = new Portfolios();
  private final WritingFreely writing = new WritingFreely(COURSE, portfolios.works(), CLOCK);
  private final TechniqueQuiz quiz = new TechniqueQuiz(COURSE.techniques());
  private final AnsweringAz answering = new AnsweringAz(quiz, new InMemoryPracticeAnswers(), CLOCK);
  private final LaunchSession learner = People.learner();

  @Test
  void listsAllTechniquesByLetterAndFiltersWithoutScript() {
    assertThat(toolkit(learner, Optional.empty()))
        .contains("28 techniques", "Brainwriting 6-3-5", "Zwicky box")
        .contains("href=\"/l/1/learn/toolkit?when=converge#all\"");
    assertThat(toolkit(learner, Optional.of(Technique.Phase.CONVERGE)))
        .contains("7 techniques", "Gallery walk")
        .doesNotContain("Crazy 8s");
  }

  @Test
  void showsEveryTechniqueWithItsExercise() {
    for (Technique one : COURSE.techniques()) {
      assertThat(technique(learner, one.id(), ShowingTechnique.Tried.NOTHING))
          .contains("<textarea", "Keep in my portfolio", "How it goes")
          .doesNotContain("style=", "<script>")
          .doesNotContainPattern("\\son[a-z]+=\"");
    }
    assertThat(showing().page(learner, "/l/1", "az-nothing", ShowingTechnique.Tried.NOTHING))
        .isEmpty();
  }

  @Test
  void savesDraftsAndListsThem() {
    assertThat(writing.save(learner, "az-pmi", 0, "Plus: <b>much</b>"))
        .isInstanceOf(Outcome.Kept.class);
    assertThat(writing.save(learner, "az-pmi", 0, "Plus: <b>much</b>"))
        .as("sent twice")
        .isInstanceOf(Outcome.Kept.class);
    assertThat(refusal(writing.save(learner, "az-pmi", 0, "Other")))
        .isEqualTo(HandInRule.CHANGED_MEANWHILE.id());
    assertThat(technique(learner, "az-pmi", ShowingTechnique.Tried.NOTHING))
        .contains("&lt;b&gt;much", "Draft saved 21 November 2026, 12:00 UTC")
        .doesNotContain("<b>much");
    assertThat(toolkit(learner, Optional.empty())).contains("draft saved 21 November 2026");
    assertThat(toolkit(People.learner(), Optional.empty())).contains("None yet");
  }

  @Test
  void keepsVersionsInThePortfolioAndNoneTwice() {
    kept(writing.keep(learner, "az-pmi", "First words"));
    kept(writing.keep(learner, "az-pmi", "First words"));
    Version second = kept(writing.keep(learner, "az-pmi", "Second words here"));
    assertThat(second.number()).isEqualTo(2);
    assertThat(second.words()).isEqualTo(3);
    assertThat(second.content()).isEqualTo(new Content.Text("Second words here"));
    assertThat(toolkit(learner, Optional.empty())).contains("in your portfolio since");
    assertThat(
            technique(
                learner, "az-pmi", new ShowingTechnique.Tried(true, "", "", Optional.empty())))
        .contains("Kept in your portfolio.", "Version 2", "Version 1");
  }

  @Test
  void refusesWhatIsNoWork() {
    assertThat(refusal(writing.keep(learner, "az-pmi", " … "))).isEqualTo(HandInRule.NO_TEXT.id());
    assertThat(refusal(writing.keep(learner, "az-nothing", "Words")))
        .isEqualTo(HandInRule.NO_SUCH_TASK.id());
    assertThat(refusal(writing.save(learner, "az-pmi", 0, "x".repeat(100_001))))
        .isEqualTo(HandInRule.TEXT_TOO_LONG.id());
    assertThat(refusal(writing.save(People.teacher(), "az-pmi", 0, "Words")))
        .isEqualTo(HandInRule.NOT_A_LEARNER.id());
    assertThat(technique(People.guest(), "az-pmi", ShowingTechnique.Tried.NOTHING))
        .contains("as a guest")
        .doesNotContain("<textarea");
  }

  @Test
  void takesUpTheQuizWhereItWasLeft() {
    assertThat(az(learner, answering.now(learner))).doesNotContain("You answered");
    answering.answer(learner, 0, Map.of("B", " brain storming ", "S", "scampi", "?", "x", "Z", ""));
    Round kept = answering.now(learner);
    assertThat(kept.typed()).isEqualTo(Map.of("B", "brain storming", "S", "scampi"));
    assertThat(az(learner, kept))
        .contains("You answered 2 of 26 letters; 1 of your answers are in the list.")
        .contains("In the list.", "Not in our list.", ">SCAMPER</a>", ">Brainwriting 6-3-5</a>")
        .doesNotContain(">PMI</a>");
  }

  @Test
  void isCompleteWhenEveryLetterWasAnsweredRightOrWrong() {
    Map<String, String> typed = new HashMap<>();
    quiz.letters(0).forEach(letter -> typed.put(letter, "something"));
    assertThat(az(learner, answering.answer(learner, 0, typed)))
        .contains("You have answered every letter.");
  }

  @Test
  void ordersLettersAnewOnlyWhenAsked() {
    List<String> first = answering.letters(learner, 0);
    assertThat(answering.letters(learner, 0)).isEqualTo(first);
    assertThat(answering.letters(People.learner(), 0)).isNotEqualTo(first);
    answering.answer(learner, 0, Map.of("A", "Analogy"));
    Round again = answering.again(learner, 0);
    assertThat(again).isEqualTo(new Round(1, Map.of())).isEqualTo(answering.now(learner));
    assertThat(answering.letters(learner, again.round())).isNotEqualTo(first);
  }

  @Test
  void keepsNothingOfGuestsAndCutsWhatIsTooLong() {
    LaunchSession guest = People.guest();
    Round round = answering.answer(guest, 3, Map.of("A", "x".repeat(500)));
    assertThat(round.round()).isEqualTo(3);
    assertThat(round.typed().getOrDefault("A", "")).hasSize(80);
    assertThat(answering.now(guest)).isEqualTo(new Round(0, Map.of()));
  }

  private ShowingTechnique showing() {
    return new ShowingTechnique(COURSE, writing, new CourseTexts(COURSE));
  }

  private String toolkit(LaunchSession session, Optional<Technique.Phase> phase) {
    return Pages.render(
        "toolkit/toolkit",
        Map.of("page", new ShowingToolkit(COURSE, writing).page(session, "/l/1", phase)));
  }

  private String technique(LaunchSession session, String id, ShowingTechnique.Tried tried) {
    return Pages.render(
        "toolkit/technique",
        Map.of("page", showing().page(session, "/l/1", id, tried).orElseThrow()));
  }

  private String az(LaunchSession session, Round round) {
    return Pages.render(
        "toolkit/az", Map.of("page", new ShowingAz(quiz, answering).page(session, "/l/1", round)));
  }

  private static Version kept(Outcome<Version> outcome) {
    return switch (outcome) {
      case Outcome.Kept<Version>(Version version) -> version;
      case Outcome.Refused<Version> no -> throw new AssertionError(no);
    };
  }

  private static String refusal(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Refused<?>(String id, String sentence) -> id;
      case Outcome.Kept<?> kept -> throw new AssertionError(kept);
    };
  }
}
