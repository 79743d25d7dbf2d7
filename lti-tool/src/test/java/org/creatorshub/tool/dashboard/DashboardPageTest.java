package org.creatorshub.tool.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.content.course.Course;
import org.creatorshub.reporting.progress.Cohort;
import org.creatorshub.reporting.progress.ItemCounts;
import org.creatorshub.reporting.progress.LearnerProgress;
import org.creatorshub.tool.Pages;
import org.creatorshub.tool.portfolio.Fixtures;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.session.Role;
import org.junit.jupiter.api.Test;

class DashboardPageTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private final LaunchSession teacher = Fixtures.person(Role.INSTRUCTOR, UUID.randomUUID());
  private final Course course = Fixtures.course("Title " + Fixtures.HOSTILE);
  private final List<Member> members = new ArrayList<>();
  private final List<LearnerProgress> progress = new ArrayList<>();
  private final List<ItemCounts> questions = new ArrayList<>();
  private final List<Deliveries.Open> open = new ArrayList<>();
  private final List<Member> left = new ArrayList<>();
  private Optional<Instant> rosterReadAt = Optional.empty();
  private People.Change change = new People.Change(0, 0);
  private String group = "";
  private Records records = new Records(7, 7);

  @Test
  void saysWhatIsMissingWhenNobodyCame() {
    assertThat(page(false))
        .contains("Nobody has opened Unit 7 yet")
        .contains("Nobody has answered a question yet")
        .contains("every grade has arrived")
        .contains("All 7 things that happened here are on record")
        .contains("There is nobody to show yet");
  }

  @Test
  void countsAgainstTheRosterOnlyWhenItWasRead() {
    started(member(Optional.of("Ana")));
    member(Optional.of("Björn"));
    assertThat(page(false)).contains("1 learner has opened Unit 7. Who has not");
    rosterReadAt = Optional.of(NOON);
    assertThat(page(false)).contains("1 of 2 learners have opened Unit 7.").contains("<li>Björn");
  }

  @Test
  void namesNobodyWhoIsNotNamedByTheLms() {
    started(member(Optional.empty()));
    LearnerProgress gone = progress(UUID.randomUUID());
    progress.add(gone);
    String page = page(false);
    assertThat(page).contains("Learner 1", "Learner 2", "does not share");
    assertThat(page).doesNotContain(gone.pseudonym().toString());
  }

  @Test
  void hidesNamesOnWish() {
    started(member(Optional.of("Ana Anders")));
    assertThat(page(true)).doesNotContain("Ana Anders").contains("Learner 1");
    assertThat(tables().learners(teacher, course.units().getFirst(), View.everybody(true)))
        .doesNotContain("Ana Anders");
  }

  @Test
  void judgesAQuestionOnlyFromFiveFirstAnswers() {
    questions.add(item("q1", 4, 0));
    assertThat(page(false)).contains("Too few to say: no question has 5 first answers yet");
    questions.set(0, item("q1", 5, 0));
    assertThat(page(false)).contains("1 of 1 question can be called hard").contains("0 % to 43 %");
  }

  @Test
  void showsTheHardestFirstAndTooFewLast() {
    questions.add(item("few", 2, 0));
    questions.add(item("easy", 30, 29));
    questions.add(item("hard", 30, 3));
    assertThat(tables().questions(teacher, course.units().getFirst()))
        .containsSubsequence("hard,", "easy,", "few,")
        .contains("few,Test,Stem,2,0,2,,,,");
  }

  @Test
  void leadsToTheGradesThatNeedATeacher() {
    Member ana = member(Optional.of("Ana"));
    UUID post = UUID.randomUUID();
    Optional<String> reason = Optional.of("the gradebook refused the grade (400)");
    open.add(new Deliveries.Open(post, ana.person(), true, reason, NOON));
    open.add(new Deliveries.Open(UUID.randomUUID(), ana.person(), false, Optional.empty(), NOON));
    assertThat(page(false))
        .contains("1 grade is waiting, and the LMS refused 1 grade.")
        .contains("Refused: the gradebook refused the grade (400)")
        .contains("Waiting: it was not tried yet")
        .contains("/dashboard/grades\">All grades");
  }

  @Test
  void admitsAMissingRecord() {
    records = new Records(6, 7);
    assertThat(page(false)).contains("6 of 7").contains("HUB-RECORDS-01");
  }

  @Test
  void escapesNamesStemsReasonsAndTitles() {
    started(member(Optional.of(Fixtures.HOSTILE)));
    questions.add(item(Fixtures.HOSTILE, 9, 4));
    open.add(
        new Deliveries.Open(
            UUID.randomUUID(),
            members.getFirst().person(),
            true,
            Optional.of(Fixtures.HOSTILE),
            NOON));
    assertThat(page(false))
        .doesNotContain("<script>alert")
        .doesNotContain("style=")
        .contains("&lt;script&gt;alert(1)");
  }

  @Test
  void writesTablesThatNoSpreadsheetRuns() {
    started(member(Optional.of("=cmd|' /C calc'!A0")));
    String table = tables().learners(teacher, course.units().getFirst(), View.everybody(false));
    assertThat(table)
        .startsWith("learner,started_at,pages_seen,pages,")
        .contains("'=cmd|' /C calc'!A0,2026-03-02T12:00:00Z,1,1,2,83.33,true,,600,");
  }

  @Test
  void showsWhoLeftButWaitsForNobodyWhoDid() {
    started(member(Optional.of("Ana")));
    Member gone = new Member(UUID.randomUUID(), UUID.randomUUID(), Optional.of("Gil"));
    Member never = new Member(UUID.randomUUID(), UUID.randomUUID(), Optional.of("Nils"));
    left.addAll(List.of(gone, never));
    started(gone);
    rosterReadAt = Optional.of(NOON);
    change = new People.Change(0, 2);
    assertThat(page(false))
        .contains("1 of 1 learner", "Gil<br><span class=\"small muted\">left the course")
        .contains("0 had come and 2 had left")
        .doesNotContain("Nils");
    assertThat(tables().learners(teacher, course.units().getFirst(), View.everybody(false)))
        .contains("Gil,", ",left");
  }

  @Test
  void showsOneGroupOnWish() {
    started(member(Optional.of("Ana")));
    started(member(Optional.of("Björn")));
    group = "g1";
    assertThat(page(false))
        .contains("Seminar: Monday", "value=\"g1\" selected", "&amp;group=g1")
        .contains("<th scope=\"row\">Ana")
        .doesNotContain("<th scope=\"row\">Björn");
  }

  @Test
  void saysThatACourseIsACopy() {
    assertThat(page(false))
        .contains("This course is a copy of “Last autumn”")
        .contains("Nothing of the learners came along");
  }

  @Test
  void tellsTeachersThatPeopleWaitToBeErased() {
    assertThat(page(false))
        .contains("2 people of this course asked to be erased. An administrator of your LMS");
  }

  /** The first learner is in the only group. */
  private record FixedCourse(String group, List<Member> members) implements AboutCourse {
    @Override
    public int erasureRequests(UUID platform, UUID course) {
      return 2;
    }

    @Override
    public List<Group> groups(UUID platform, UUID course) {
      return List.of(new Group("g1", "Seminar: Monday"));
    }

    @Override
    public java.util.Set<UUID> members(UUID platform, UUID course, String asked) {
      return java.util.Set.of(members.getFirst().person());
    }

    @Override
    public Optional<Copied> copied(UUID platform, UUID course) {
      return Optional.of(new Copied(Optional.of("Last autumn")));
    }
  }

  private Member member(Optional<String> name) {
    Member member = new Member(UUID.randomUUID(), UUID.randomUUID(), name);
    members.add(member);
    return member;
  }

  private void started(Member member) {
    progress.add(progress(member.pseudonym()));
  }

  private static LearnerProgress progress(UUID pseudonym) {
    return new LearnerProgress(
        pseudonym,
        "u07",
        NOON,
        NOON.plusSeconds(600),
        1,
        Optional.of("p09"),
        Duration.ofMinutes(10),
        2,
        Optional.of(new BigDecimal("83.33")),
        Optional.of(true),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static ItemCounts item(String id, int learners, int right) {
    String stem = id.equals(Fixtures.HOSTILE) ? id : "Stem";
    return new ItemCounts(id, true, stem, learners, right, right, learners, Map.of(), Map.of());
  }

  private String page(boolean hidden) {
    DashboardPage page =
        new ShowingDashboard(reading())
            .show(teacher, "/l/42", course.units().getFirst(), new View(hidden, group), "");
    return Pages.render("dashboard/people", Map.of("page", page));
  }

  private DashboardTables tables() {
    return new DashboardTables(reading());
  }

  private ReadingDashboard reading() {
    return new ReadingDashboard(
        course,
        new ReadingDashboard.Sources(
            new FixedFigures(progress, Map.of("p09", progress.size()), questions),
            (platform, asked) -> new People.Known(members, left, rosterReadAt, Optional.of(change)),
            (platform, course, unit) -> open,
            () -> records,
            new FixedCourse(group, members)),
        Clock.fixed(NOON, ZoneOffset.UTC));
  }

  private record FixedFigures(
      List<LearnerProgress> learners, Map<String, Integer> counts, List<ItemCounts> items)
      implements Figures {
    @Override
    public List<LearnerProgress> learners(Cohort cohort, String unit) {
      return learners;
    }

    @Override
    public Map<String, Integer> pages(Cohort cohort, String unit) {
      return counts;
    }

    @Override
    public List<ItemCounts> questions(Cohort cohort, String unit) {
      return items;
    }
  }
}
