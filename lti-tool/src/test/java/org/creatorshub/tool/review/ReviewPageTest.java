package org.creatorshub.tool.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Outcome;
import org.creatorshub.content.course.Question;
import org.creatorshub.reporting.progress.Cohort;
import org.creatorshub.reporting.progress.ItemCounts;
import org.creatorshub.reporting.progress.LearnerProgress;
import org.creatorshub.tool.Pages;
import org.creatorshub.tool.dashboard.Figures;
import org.creatorshub.tool.portfolio.Fixtures;
import org.junit.jupiter.api.Test;

class ReviewPageTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private final Course course =
      Fixtures.assessed(
          "Title " + Fixtures.HOSTILE,
          List.of(new Outcome("LO7.1", "Plan " + Fixtures.HOSTILE), new Outcome("LO7.9", "Rest")),
          List.of(question("q1", List.of("LO7.1")), question("q2", List.of())));
  private final List<LearnerProgress> learners = new ArrayList<>();
  private final List<ItemCounts> items = new ArrayList<>();

  @Test
  void leavesOutWhatSpeaksOfFewerThanTen() {
    learners(9);
    items.add(item("q1", 9, 5));
    assertThat(page())
        .contains("fewer than 10; figures about people are left out")
        .contains("left out: n&lt;10")
        .doesNotContain("March 2026 to")
        .doesNotContain("56 %")
        .doesNotContain("at least 9");
  }

  @Test
  void showsRoundedNumbersAndTheirDoubt() {
    learners(34);
    items.add(item("q1", 33, 17));
    assertThat(page())
        .contains("at least 30")
        .contains("50 %")
        .contains("33 to 67 %")
        .contains("10 min")
        .doesNotContain("34")
        .doesNotContain("17");
  }

  @Test
  void statesGapsBothWays() {
    assertThat(page())
        .contains("LO7.9: no test question and no portfolio task assesses it")
        .contains("Unit 7: 1 test questions without an outcome");
  }

  @Test
  void plansWorkInHoursAndCredits() {
    assertThat(ReviewTables.of(view(), "workload.csv").orElseThrow())
        .contains(",12,60,60,60,30,0.40 to 0.48,,,n<10");
  }

  @Test
  void givesTheSameFiguresAsTables() {
    learners(34);
    items.add(item("q1", 33, 17));
    assertThat(ReviewTables.of(view(), "outcomes.csv").orElseThrow())
        .contains(",at least 30,50 %,33 to 67 %,,");
    assertThat(ReviewTables.of(view(), "people.csv")).isEmpty();
  }

  @Test
  void definesEveryColumnOfEveryTable() {
    Set<String> columns = new HashSet<>(ReviewTables.OUTCOMES);
    columns.addAll(ReviewTables.WORKLOAD);
    columns.addAll(ReviewTables.DEFINITIONS);
    assertThat(view().definitions())
        .extracting(ReviewPage.Definition::term)
        .containsExactlyInAnyOrderElementsOf(columns);
  }

  @Test
  void staysInsideTheScopeOfTheLink() {
    ReviewPage other = gathering().gather(link(Optional.of("u99")), "/review/t");
    assertThat(other.outcomes()).isEmpty();
    assertThat(other.workload()).isEmpty();
  }

  @Test
  void escapesWhatPeopleWroteAndNamesNobody() {
    learners(34);
    String page = page();
    assertThat(page)
        .doesNotContain("<script>alert")
        .doesNotContain("style=")
        .contains("&lt;script&gt;alert(1)");
    learners.forEach(one -> assertThat(page).doesNotContain(one.pseudonym().toString()));
  }

  @Test
  void showsATokenOnceAndEscapesLabels() {
    ListingReviewLinks.Said said =
        new ListingReviewLinks.Said("https://hub/review/t", Fixtures.HOSTILE, "", "", "", "30");
    InMemoryReviewLinks links = new InMemoryReviewLinks();
    var teacher = Fixtures.learner();
    new InvitingReviewer(course, links, () -> "t", Fixtures.clock())
        .invite(teacher, Fixtures.HOSTILE, "", "30");
    ReviewLinksPage view =
        new ListingReviewLinks(course, links, Fixtures.clock()).list(teacher, "/l/42", said);
    assertThat(Pages.render("review/links", Map.of("page", view)))
        .containsOnlyOnce("https://hub/review/t")
        .doesNotContain("<script>alert")
        .contains("not opened yet");
    assertThat(Pages.render("review/gone", Map.of())).contains("REVIEW-04");
  }

  private void learners(int number) {
    IntStream.range(0, number).forEach(n -> learners.add(learner()));
  }

  private static LearnerProgress learner() {
    return new LearnerProgress(
        UUID.randomUUID(),
        "u07",
        NOON,
        NOON,
        1,
        Optional.empty(),
        Duration.ofMinutes(11),
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static ItemCounts item(String id, int learners, int right) {
    return new ItemCounts(id, true, "Stem", learners, right, right, learners, Map.of(), Map.of());
  }

  private static Question question(String id, List<String> outcomes) {
    return new Question.Ordering(id, outcomes, "Stem", "", 1, List.of(), "");
  }

  private static ReviewLink link(Optional<String> unit) {
    return new ReviewLink(
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        unit,
        "Panel " + Fixtures.HOSTILE,
        UUID.randomUUID(),
        NOON,
        NOON.plus(Duration.ofDays(30)),
        Optional.empty());
  }

  private String page() {
    return Pages.render("review/review", Map.of("page", view()));
  }

  private ReviewPage view() {
    return gathering().gather(link(Optional.empty()), "/review/t");
  }

  private GatheringEvidence gathering() {
    return new GatheringEvidence(course, new FixedFigures(learners, items), Fixtures.clock());
  }

  private record FixedFigures(List<LearnerProgress> all, List<ItemCounts> items)
      implements Figures {
    @Override
    public List<LearnerProgress> learners(Cohort cohort, String unit) {
      return all;
    }

    @Override
    public Map<String, Integer> pages(Cohort cohort, String unit) {
      return Map.of();
    }

    @Override
    public List<ItemCounts> questions(Cohort cohort, String unit) {
      return items;
    }
  }
}
