package org.creatorshub.tool.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Sheet;
import org.creatorshub.content.course.Unit;
import org.creatorshub.content.course.Video;
import org.creatorshub.content.scoring.Walk;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.tool.language.Phrase;
import org.creatorshub.tool.question.QuestionForms;
import org.creatorshub.tool.question.SampleQuestions;
import org.creatorshub.tool.question.Templates;
import org.creatorshub.tool.scenario.InMemoryScenarioRuns;
import org.creatorshub.tool.scenario.PlayingScenario;
import org.creatorshub.tool.scenario.SampleTalk;
import org.creatorshub.tool.scenario.ScenarioForms;
import org.creatorshub.tool.scenario.ScenarioRuns;
import org.creatorshub.tool.session.LaunchSession;
import org.junit.jupiter.api.Test;

final class LessonPagesTest {
  private static final String HOSTILE = "\"><script>alert(1)</script>";
  private static final Sheet SHEET =
      new Sheet(
          "u07-s-one",
          "Workbench " + HOSTILE,
          "Fill it.",
          List.of(),
          "Campaign",
          List.of(new Sheet.Column("cost", "Cost"), new Sheet.Column("clicks", "Clicks")),
          List.of(
              new Sheet.Asked(
                  "cpc", "CPC", "cost / clicks", 2, new Question.Tolerance.Absolute(0.01), "÷")),
          List.of(
              new Sheet.Row(
                  "r1",
                  HOSTILE,
                  Map.of("cost", new BigDecimal("2160"), "clicks", new BigDecimal("3600")))));
  private static final Page PLAY =
      new Page("p-play", "Play", 5, List.of(), List.of(new Block.ScenarioTask(SampleTalk.TALK)));
  private final Positions positions = new InMemoryPositions();
  private final SheetCells cells = new InMemorySheetCells();
  private final ScenarioRuns runs = new InMemoryScenarioRuns();
  private final PlayingScenario playing = new PlayingScenario(runs, new LearningEvents(List.of()));
  private final LessonPages pages = pages();

  private LessonPages pages() {
    Course course = SampleUnit.COURSE;
    var texts = SampleQuestions.texts();
    var practising =
        new Practising(
            new InMemoryPracticeAnswers(), new LearningEvents(List.of()), new SettableClock());
    return new LessonPages(
        texts,
        new UnitPages(new Finding(course, positions), positions, new ScenarioPart(playing)),
        new PracticeForms(practising, new QuestionForms(texts)),
        new SheetForms(cells, texts),
        new ScenarioForms(runs, texts),
        PageNotes.NONE);
  }

  @Test
  void showsWhereInUnitPageStands() {
    String html = html(People.learner(), SampleUnit.SECOND, LessonPages.Sent.NOTHING);
    assertThat(html)
        .contains("Unit 7")
        .contains("Step 2 of 2")
        .contains("about 7 min")
        .contains("href=\"/l/1/learn/u07/p-two\" aria-current=\"page\"")
        .contains("Finish the text")
        .contains("data-time=\"/l/1/learn/u07/p-two/time\"");
    assertThat(html.split("<h1", -1)).hasSize(2);
  }

  @Test
  void measuresNothingOfTeacherAndSaysSo() {
    String html = html(People.teacher(), SampleUnit.SECOND, LessonPages.Sent.NOTHING);
    assertThat(html).contains("nothing is recorded").doesNotContain("data-time");
  }

  @Test
  void showsFeedbackToTeacherAtOnce() {
    LaunchSession teacher = People.teacher();
    var answer = new PracticeAnswers.Practised(teacher.id(), 0, 1, List.of("b"));
    var sent = new LessonPages.Sent(Map.of("q-choice", answer), Map.of());
    assertThat(html(teacher, SampleUnit.SECOND, sent)).contains("No, since.");
  }

  @Test
  void escapesEveryTextOfCourseAndLearner() {
    LaunchSession learner = People.learner();
    cells.keep(
        Run.of(learner).orElseThrow(),
        SHEET.id(),
        Map.of("r1.cpc", HOSTILE),
        java.time.Instant.EPOCH);
    Page page =
        new Page(
            "p-x",
            HOSTILE,
            1,
            List.of(),
            List.of(
                new Block.Prose(HOSTILE),
                new Block.SheetTask(SHEET),
                new Block.ScenarioTask(SampleTalk.talk(HOSTILE))));
    Unit unit = unit(page);
    LessonView view =
        pages.view(learner, new Place("/l/1", unit, page), false, LessonPages.Sent.NOTHING);
    String html = Templates.render("lesson/page", "v", view);
    assertThat(html).doesNotContain("<script>alert").contains("&lt;script&gt;alert");
  }

  @Test
  void showsFilmWithCaptionsAndTranscriptAndStartsNothing() {
    Video video =
        new Video("v-cut", "A <cut>", "video/mp4", 65, new byte[12], "WEBVTT", "A *bowl* turns.");
    Page page = new Page("p-film", "Film", 2, List.of(), List.of(new Block.Film(video)));
    String html = html(People.learner(), page, LessonPages.Sent.NOTHING);
    assertThat(html)
        .contains("<source src=\"/l/1/learn/u07/film/v-cut\" type=\"video/mp4\">")
        .contains("kind=\"captions\" src=\"/l/1/learn/u07/film/v-cut/captions\" srclang=\"en\"")
        .contains("1 min 5 s, with captions.", "A <em>bowl</em> turns.", "A &lt;cut&gt;")
        .contains("preload=\"none\"")
        .doesNotContain("autoplay");
    assertThat(UnitPages.film(unit(page), "v-cut")).contains(video);
    assertThat(UnitPages.film(unit(page), "v-other")).isEmpty();
  }

  @Test
  void checksCellsByFormulaOfTheirColumn() {
    Sheet.Row row = SHEET.rows().getFirst();
    Sheet.Asked cpc = SHEET.asked().getFirst();
    assertThat(CellCheck.check(row, cpc, "0,60")).isEqualTo(CellCheck.Mark.RIGHT);
    assertThat(CellCheck.check(row, cpc, "0.61")).isEqualTo(CellCheck.Mark.RIGHT);
    assertThat(CellCheck.check(row, cpc, "0.62")).isEqualTo(CellCheck.Mark.WRONG);
    assertThat(CellCheck.check(row, cpc, "many")).isEqualTo(CellCheck.Mark.UNREADABLE);
  }

  @Test
  void countsRightCells() {
    LaunchSession learner = People.learner();
    new FillingSheet(cells, new SettableClock())
        .fill(
            Run.of(learner).orElseThrow(),
            SHEET,
            Map.of("r1.cpc", " 0.6 ", "r9.cpc", "1", "r1.zzz", "1"));
    var forms = new SheetForms(cells, SampleQuestions.texts());
    SheetView view = forms.view(Run.of(learner), SHEET, null);
    assertThat(view.summary()).isEqualTo(Phrase.of("sheet_right_of", 1L, 1));
    assertThat(view.complete()).isTrue();
    assertThat(cells.of(Run.of(learner).orElseThrow(), SHEET.id()))
        .isEqualTo(Map.of("r1.cpc", "0.6"));
  }

  @Test
  void saysWhatIsMissingAtTheEnd() {
    LaunchSession learner = People.learner();
    positions.see(
        Run.of(learner).orElseThrow(),
        "u07",
        "p-one",
        java.time.Duration.ZERO,
        java.time.Instant.EPOCH);
    var units =
        new UnitPages(
            new Finding(SampleUnit.COURSE, positions), positions, new ScenarioPart(playing));
    UnitView view = units.view(learner, "/l/1", SampleUnit.UNIT);
    assertThat(view.missing()).extracting(OutlineView.Step::title).containsExactly("Second page");
    assertThat(Templates.render("lesson/end", "v", view)).contains("Go to the test");
    assertThat(Templates.render("lesson/unit", "v", view)).contains("Plan a campaign.");
  }

  @Test
  void resumesAScenarioAtTheStepWhereTheLearnerIs() {
    LaunchSession learner = People.learner();
    var occasion = Occasions.of(learner, java.time.Instant.EPOCH).orElseThrow();
    var task = new PlayingScenario.Task("u07", "p-play", SampleTalk.TALK);
    playing.decide(occasion, task, 1, new Walk.Decision("door", "ask"));
    String html = html(People.again(learner), PLAY, LessonPages.Sent.NOTHING);
    assertThat(html)
        .contains("What is the figure?")
        .contains("Said to ask.")
        .contains("name=\"step\" value=\"desk\"")
        .contains("id=\"sc-u07-sc-talk-now\"")
        .contains("Used: 4 of 10 minutes")
        .contains("value=\"again\"")
        .doesNotContain("name=\"way\"")
        .doesNotContain("for teachers");
  }

  @Test
  void playsWithTeachersWithoutKeepingAnything() {
    LaunchSession teacher = People.teacher();
    var way = List.of(new Walk.Decision("door", "go"));
    var sent = new LessonPages.Sent(Map.of(), Map.of(), Map.of("u07-sc-talk", way));
    assertThat(html(teacher, PLAY, sent))
        .contains("It ends badly")
        .contains("All steps and endings, for teachers")
        .doesNotContain("data-focus");
    String fresh = html(teacher, PLAY, LessonPages.Sent.NOTHING);
    assertThat(fresh).contains("The owner opens the door.").doesNotContain("It ends badly</h3>");
  }

  @Test
  void saysAtTheEndWhichScenariosWait() {
    LaunchSession learner = People.learner();
    Unit unit = unit(PLAY);
    var part = new ScenarioPart(playing);
    var units = new UnitPages(new Finding(SampleUnit.course(unit), positions), positions, part);
    String html = Templates.render("lesson/end", "v", units.view(learner, "/l/1", unit));
    assertThat(html).contains("<a href=\"/l/1/learn/u07/p-play#sc-u07-sc-talk\">A talk</a>");
    assertThat(part.done(Run.of(learner).orElseThrow(), unit)).isFalse();
    var occasion = Occasions.of(learner, java.time.Instant.EPOCH).orElseThrow();
    var task = new PlayingScenario.Task("u07", "p-play", SampleTalk.TALK);
    playing.decide(occasion, task, 1, new Walk.Decision("door", "go"));
    assertThat(part.done(Run.of(learner).orElseThrow(), unit)).isTrue();
    assertThat(units.view(learner, "/l/1", unit).waiting()).isEmpty();
    assertThat(part.done(Run.of(learner).orElseThrow(), SampleUnit.UNIT)).isTrue();
  }

  @Test
  void explainsThatAPageIsMissing() {
    NothingView view = Nothing.view(People.learner(), "/l/1", SampleUnit.COURSE);
    assertThat(Templates.render("lesson/nothing", "v", view))
        .contains("not part of the unit that you opened")
        .contains("HUB-CONTENT-01");
    assertThat(Nothing.view(People.teacher(), "/l/1", SampleUnit.COURSE).units()).hasSize(1);
  }

  private String html(LaunchSession session, Page page, LessonPages.Sent sent) {
    Unit unit = SampleUnit.UNIT.pages().contains(page) ? SampleUnit.UNIT : unit(page);
    Place place = new Place("/l/1", unit, page);
    return Templates.render("lesson/page", "v", pages.view(session, place, false, sent));
  }

  private static Unit unit(Page page) {
    return new Unit(
        "u07",
        7,
        HOSTILE,
        HOSTILE,
        true,
        1,
        new Unit.Minutes(1, 1, 1, 1),
        List.of(),
        List.of(),
        List.of(page),
        Optional.of(
            new org.creatorshub.content.course.Test(
                "t", "u07", HOSTILE, List.of(), 1, 1, OptionalInt.empty())),
        Optional.empty());
  }
}
