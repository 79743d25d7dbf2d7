package org.creatorshub.tool.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What every memory of the sandbox does alike. */
interface SandboxStoreContract {
  Instant NOON = Instant.parse("2026-11-21T12:00:00.400Z");

  SandboxStore store();

  @Test
  default void keepsActivitiesInOrderUnderNewIds() {
    Activity first = store().add(activity("First"));
    Activity second = store().add(activity("Second"));
    assertThat(store().activities()).containsSubsequence(first, second);
    assertThat(first.id()).isPositive().isNotEqualTo(second.id());
    assertThat(store().activity(first.id())).contains(first);
    assertThat(first.custom()).containsEntry("unit", "u07");
  }

  @Test
  default void replacesActivitiesAndKeepsTheirDates() {
    Activity placed = store().add(activity("First"));
    Activity changed = new Activity(placed.id(), "Changed", "t", "/lti/launch", Map.of("a", "b"));
    assertThat(store().replace(changed)).isTrue();
    assertThat(store().activity(placed.id())).contains(changed);
    assertThat(store().replace(new Activity(999_999, "", "", "", Map.of()))).isFalse();
    assertThat(store().dates(placed.id())).isEqualTo(Dates.NONE);
    store().date(placed.id(), new Dates(Optional.empty(), Optional.of(NOON)));
    store().date(placed.id(), new Dates(Optional.of(NOON), Optional.empty()));
    assertThat(store().dates(placed.id()))
        .isEqualTo(new Dates(Optional.of(NOON), Optional.empty()));
  }

  @Test
  default void keepsReplacesAndRemovesColumns() {
    LineItem item = store().add(column("Test"));
    LineItem renamed =
        new LineItem(item.id(), "Renamed", BigDecimal.TEN, "r", "t", OptionalLong.empty());
    assertThat(store().replace(renamed)).isTrue();
    assertThat(store().lineItem(item.id()).map(LineItem::label)).contains("Renamed");
    assertThat(store().removeLineItem(item.id())).isTrue();
    assertThat(store().removeLineItem(item.id())).isFalse();
    assertThat(store().replace(renamed)).isFalse();
  }

  @Test
  default void keepsWhatATeacherSetUntilItIsReleased() {
    LineItem item = store().add(column("Test"));
    assertThat(store().marks().setByTeacher(item.id(), "201")).isEmpty();
    store().marks().set(item.id(), "201", new BigDecimal("15"));
    store().marks().set(item.id(), "201", new BigDecimal("16"));
    assertThat(store().marks().setByTeacher(item.id(), "201")).contains(new BigDecimal("16"));
    assertThat(store().marks().setByTeacher(item.id(), "202")).isEmpty();
    store().marks().release(item.id(), "201");
    assertThat(store().marks().setByTeacher(item.id(), "201")).isEmpty();
  }

  @Test
  default void keepsASubmissionOfEachTimeOnce() {
    LineItem item = store().add(column("Test"));
    Submission first = new Submission(item.id(), "201", "https://hub.example/1", NOON);
    Submission second = new Submission(item.id(), "201", "", NOON.plusSeconds(1));
    assertThat(store().marks().submit(first)).isTrue();
    assertThat(store().marks().submit(first)).isFalse();
    assertThat(store().marks().submit(second)).isTrue();
    assertThat(store().marks().submissions(item.id(), "201")).containsExactly(first, second);
    assertThat(store().marks().submissions(item.id(), "202")).isEmpty();
  }

  @Test
  default void takesScoresOfTheSameTimeAsCanvasDoes() {
    LineItem item = store().add(column("Test"));
    assertThat(store().marks().putUnlessOlder(score(item, NOON, 50))).isTrue();
    assertThat(store().marks().putUnlessOlder(score(item, NOON, 60))).isTrue();
    assertThat(store().marks().putUnlessOlder(score(item, NOON.minusMillis(1), 70))).isFalse();
  }

  @Test
  default void keepsOnlyScoresOfALaterWholeSecond() {
    LineItem item = store().add(column("Test"));
    assertThat(store().put(score(item, NOON, 50))).isTrue();
    assertThat(store().put(score(item, NOON.plusMillis(500), 60))).isFalse();
    assertThat(store().put(score(item, NOON.plusSeconds(1), 70))).isTrue();
    List<Score> kept = store().scores(item.id());
    assertThat(kept).hasSize(1);
    assertThat(kept.getFirst().given().orElseThrow()).isEqualByComparingTo("70");
  }

  @Test
  default void forgetsTheScoresOfARemovedColumn() {
    LineItem item = store().add(column("Test"));
    store().put(score(item, NOON, 50));
    store().removeLineItem(item.id());
    assertThat(store().scores(item.id())).isEmpty();
  }

  @Test
  default void logsEveryPostInOrder() {
    store().log(new ScorePost(7, "201", "{}", 200, NOON));
    store().log(new ScorePost(7, "201", "{}", 409, NOON));
    assertThat(store().posts()).extracting(ScorePost::status).containsSubsequence(200, 409);
  }

  @Test
  default void keepsToolsAndWhichOneIsUsed() {
    InstalledTool tool =
        new InstalledTool(
            "client-1",
            Optional.empty(),
            "Tool",
            URI.create("https://tool/login"),
            URI.create("https://tool/launch"),
            URI.create("https://tool/jwks"),
            List.of("a", "b"),
            List.of("sub"),
            Map.of("history", "$Context.id.history"),
            false);
    store().tools().put(tool);
    store().tools().put(tool.switchedOn("7"));
    assertThat(store().tools().all()).containsExactly(tool.switchedOn("7"));
    assertThat(store().tools().inUse()).isEmpty();
    store().tools().use(Optional.of("client-1"));
    assertThat(store().tools().inUse()).contains("client-1");
    store().tools().use(Optional.empty());
    assertThat(store().tools().inUse()).isEmpty();
  }

  @Test
  default void keepsCoursesWithTheirHistoryOnce() {
    Course copy = new Course("om-26-9", "OM9", "Copy", List.of("om-26-8", "om-26"));
    store().courses().add(copy);
    store().courses().add(copy);
    assertThat(store().courses().all()).containsOnlyOnce(copy);
  }

  @Test
  default void numbersComingAndGoing() {
    store().courses().add(new Course("om-26-7", "OM7", "Copy", List.of()));
    store().courses().put("om-26-7", "201", true);
    store().courses().put("om-26-7", "202", true);
    store().courses().put("om-26-7", "202", true);
    store().courses().put("om-26-7", "201", false);
    List<SandboxCourses.Change> changes = store().courses().changes("om-26-7");
    assertThat(changes).extracting(SandboxCourses.Change::member).containsExactly("202", "201");
    assertThat(changes).extracting(SandboxCourses.Change::present).containsExactly(true, false);
  }

  @Test
  default void keepsTheCourseOfActivitiesAndColumns() {
    Activity copy =
        store()
            .add(new Activity(0, "Copy", "", "/lti/launch/u07", Map.of(), "om-26-6", List.of("1")));
    LineItem item = store().add(column("Copy").of(copy));
    assertThat(store().activities("om-26-6")).containsExactly(copy);
    assertThat(store().lineItems("om-26-6")).containsExactly(item);
  }

  private static Activity activity(String title) {
    return new Activity(0, title, "", "/lti/launch/u07", Map.of("unit", "u07"));
  }

  private static LineItem column(String label) {
    return new LineItem(0, label, BigDecimal.valueOf(100), "u07-test", "", OptionalLong.empty());
  }

  private static Score score(LineItem item, Instant at, long given) {
    return new Score(
        item.id(),
        "201",
        Optional.of(BigDecimal.valueOf(given)),
        Optional.of(BigDecimal.valueOf(100)),
        "",
        "Completed",
        "FullyGraded",
        at,
        at);
  }
}
