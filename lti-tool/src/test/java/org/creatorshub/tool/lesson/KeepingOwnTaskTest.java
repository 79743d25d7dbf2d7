package org.creatorshub.tool.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.OwnTask;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.course.Unit;
import org.creatorshub.reporting.event.LearningEvent;
import org.creatorshub.reporting.event.LearningEvent.OwnTaskKept;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.tool.own.SampleOwnTasks;
import org.creatorshub.tool.question.QuestionForms;
import org.creatorshub.tool.question.SampleQuestions;
import org.creatorshub.tool.question.Templates;
import org.creatorshub.tool.requirement.Requirement;
import org.creatorshub.tool.scenario.InMemoryScenarioRuns;
import org.creatorshub.tool.scenario.PlayingScenario;
import org.creatorshub.tool.scenario.ScenarioForms;
import org.creatorshub.tool.session.LaunchSession;
import org.junit.jupiter.api.Test;

class KeepingOwnTaskTest {
  private static final Page PAGE =
      new Page(
          "p-own",
          "Own",
          5,
          List.of(),
          SampleOwnTasks.all().stream().map(task -> (Block) new Block.Own(task)).toList());
  private static final Unit UNIT =
      new Unit(
          "u07",
          7,
          "Media",
          "Own.",
          true,
          12,
          new Unit.Minutes(1, 1, 1, 1),
          List.of(),
          List.of(),
          List.of(PAGE),
          Optional.empty(),
          Optional.empty());

  private final SheetCells cells = new InMemorySheetCells();
  private final List<LearningEvent> told = new ArrayList<>();
  private final KeepingOwnTask keeping =
      new KeepingOwnTask(cells, new LearningEvents(List.of(told::addAll)), new SettableClock());
  private final LaunchSession learner = People.learner();

  private String page(LaunchSession session, LessonPages.Sent sent) {
    var texts = SampleQuestions.texts();
    var runs = new InMemoryScenarioRuns();
    var events = new LearningEvents(List.of());
    var positions = new InMemoryPositions();
    var practising = new Practising(new InMemoryPracticeAnswers(), events, new SettableClock());
    LessonPages pages =
        new LessonPages(
            texts,
            new UnitPages(
                new Finding(SampleUnit.course(UNIT), positions),
                positions,
                new ScenarioPart(new PlayingScenario(runs, events))),
            new PracticeForms(practising, new QuestionForms(texts)),
            new SheetForms(cells, texts),
            new ScenarioForms(runs, texts),
            PageNotes.NONE);
    return Templates.render("lesson/page", "v", pages.view(session, place(), false, sent));
  }

  private static Place place() {
    return new Place("/l/1", UNIT, PAGE);
  }

  private void keep(OwnTask task, Map<String, String> typed) {
    keeping.keep(learner, place(), task, typed);
  }

  @Test
  @Requirement("TASK-01")
  void showsLearnerTheirEarlierAnswers() {
    keep(SampleOwnTasks.likert(), Map.of("count", "3"));
    keep(SampleOwnTasks.reflection(), Map.of("why", "Because\r\nof that."));
    keep(SampleOwnTasks.ideas(), Map.of("i1-2", "A bowl to borrow", "kinds", "1"));
    assertThat(page(learner, LessonPages.Sent.NOTHING))
        .contains("name=\"o.count\" value=\"3\" id=\"o-k-habits-count-3\" checked")
        .contains("Your earlier answers: 1 of 2 lines.")
        .contains("Because\nof that.")
        .contains("value=\"A bowl to borrow\"")
        .contains("One idea so far.");
  }

  @Test
  @Requirement("TASK-02")
  void tellsOnceThatTaskWasFilledInAndNothingOfWhatItSays() {
    keep(SampleOwnTasks.likert(), Map.of("count", "3"));
    keep(SampleOwnTasks.likert(), Map.of("count", "1", "note", "2"));
    keep(SampleOwnTasks.link(), Map.of("address", "https://a.example/?name=Ona"));
    assertThat(told)
        .extracting(LearningEvent::unit, one -> ((OwnTaskKept) one).task())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("u07", "k-habits"),
            org.assertj.core.groups.Tuple.tuple("u07", "k-link"));
    assertThat(told.toString()).doesNotContain("Ona");
  }

  @Test
  @Requirement("TASK-03")
  void keepsNothingOfThoseWhoAreNotRecorded() {
    keeping.keep(People.teacher(), place(), SampleOwnTasks.likert(), Map.of("count", "3"));
    assertThat(told).isEmpty();
    var sent = new LessonPages.Sent(Map.of(), Map.of("k-habits", Map.of("count", "3")));
    assertThat(page(People.teacher(), sent))
        .contains("value=\"3\" id=\"o-k-habits-count-3\" checked")
        .contains("Nothing of what you fill in here is kept.")
        .doesNotContain("data-own=");
  }

  @Test
  void keepsOnlyFieldsThatTaskHas() {
    Map<String, String> typed = new LinkedHashMap<>();
    typed.put("count", "9");
    typed.put("note", " 2 ");
    typed.put("zzz", "1");
    assertThat(KeepingOwnTask.known(SampleOwnTasks.likert(), typed)).isEqualTo(Map.of("note", "2"));
    assertThat(KeepingOwnTask.known(SampleOwnTasks.likert(), Map.of("count", "0", "note", "x")))
        .isEmpty();
    assertThat(
            KeepingOwnTask.known(
                SampleOwnTasks.ideas(),
                Map.of("i1-1", "w".repeat(10_000_000), "i9-9", "x", "kinds", "many")))
        .hasEntrySatisfying("i1-1", text -> assertThat(text).hasSize(200))
        .hasSize(1);
    assertThat(
            KeepingOwnTask.known(
                SampleOwnTasks.link(), Map.of("address", " a\u0000b ", "where", "outside")))
        .isEqualTo(Map.of("address", "ab"));
  }

  @Test
  @Requirement("TASK-04")
  void emptiesTaskOnRequest() {
    keep(SampleOwnTasks.likert(), Map.of("count", "3"));
    keep(
        SampleOwnTasks.likert(),
        OwnTaskFields.typed(
            SampleOwnTasks.likert(), Map.of("o.count", List.of("3"), "do", List.of("reset"))));
    assertThat(cells.of(Run.of(learner).orElseThrow(), "k-habits")).isEmpty();
  }

  @Test
  void looksAtSampleInsteadOfWhatWasTyped() {
    Map<String, String> typed =
        OwnTaskFields.typed(
            SampleOwnTasks.link(),
            Map.of("o.address", List.of("nonsense"), "sample", List.of("s1")));
    keep(SampleOwnTasks.link(), typed);
    assertThat(page(learner, LessonPages.Sent.NOTHING))
        .contains("https://shop.example/?utm_source=News&amp;utm_medium=email</textarea>")
        .contains("UTM-15")
        .contains("1 error, 1 thing to look at.")
        .contains("<code>utm_source</code>");
  }

  @Test
  void escapesWhatLearnerTyped() {
    String hostile = "https://a.example/?utm_x=\"><script>alert(1)</script>";
    keep(SampleOwnTasks.link(), Map.of("address", hostile));
    keep(SampleOwnTasks.ideas(), Map.of("i1-1", hostile));
    keep(SampleOwnTasks.reflection(), Map.of("why", hostile));
    assertThat(page(learner, LessonPages.Sent.NOTHING))
        .doesNotContain("<script>alert")
        .contains("&lt;script&gt;alert");
  }
}
