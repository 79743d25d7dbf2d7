package org.creatorshub.tool.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.creatorshub.content.packaging.cmi5.Cmi5;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A unit as an assignable unit of cmi5: launched, killed, resumed, passed. */
class Cmi5InBrowserIT {
  private static Chromium chromium;

  @BeforeAll
  static void open() {
    assumeThat(Chromium.available())
        .as("Chromium and Node.js, named by CHROMIUM_BINARY and NODE_BINARY")
        .isTrue();
    chromium = Chromium.open();
  }

  @AfterAll
  static void close() {
    if (Chromium.available()) {
      chromium.close();
    }
  }

  private static Cmi5Lms lms() throws IOException {
    // Without a pass mark of its own: the one of the launch counts.
    return new Cmi5Lms(
        new TinyPackages()
            .replacing("draw: 1", "draw: 3")
            .replacing(", mastery: 70", "")
            .first(new Cmi5()));
  }

  private static void launch(Page page, String address) {
    page.navigate(address);
    page.locator("html[data-ready]").waitFor();
  }

  private static void answerTwoOfThree(Page page) {
    page.locator("#q-u01-c-cpa-a").check();
    page.locator("#q-u01-o-way-goal").selectOption("1");
    page.locator("#q-u01-o-way-budget").selectOption("2");
    page.locator("#q-u01-n-cpa-n").fill("0.5");
    page.locator("#q-u01-n-cpa-n").blur();
  }

  @Test
  void reportsALaunchThatIsKilledResumedAndPassed() throws IOException {
    try (Cmi5Lms lms = lms();
        BrowserContext browser = chromium.person(CookieMode.THIRD_PARTY_BLOCKED)) {
      Page page = browser.pages().getFirst();
      launch(page, lms.launch("Normal", 0.5));
      assertThat(lms.verbs()).containsExactly("initialized");
      page.getByText("Go to the test").first().click();
      page.locator(".test button.primary").click();
      answerTwoOfThree(page);
      page.reload(); // the token and the session go on
      page.locator("html[data-ready]").waitFor();
      assertThat(page.locator("#q-u01-c-cpa-a")).isChecked();
      launch(page, lms.launch("Normal", 0.5));
      page.getByText("Go to the test").first().click();
      assertThat(page.locator("#q-u01-o-way-goal")).hasValue("1");
      page.locator(".test button[type=submit]").click();
      assertThat(page.locator(".test h2")).hasText("Your result: 66.67 %");
      page.locator("[data-leave]").click();
      assertThat(page.locator("h1")).hasText("Back");
      assertThat(lms.verbs())
          .containsExactly(
              "initialized",
              "answered",
              "answered",
              "answered",
              "completed",
              "passed",
              "terminated");
      assertThat(lms.said("passed").at("/result/score/scaled").asDouble()).isEqualTo(0.6667);
      assertThat(
              lms.said("passed")
                  .at(
                      "/context/extensions/https:~1~1w3id.org~1xapi~1cmi5~1context~1extensions~1masteryscore")
                  .asDouble())
          .isEqualTo(0.5);
      assertThat(lms.faults()).isEmpty();
    }
  }

  @Test
  void passesOncePerRegistration() throws IOException {
    try (Cmi5Lms lms = lms();
        BrowserContext browser = chromium.person(CookieMode.THIRD_PARTY_BLOCKED)) {
      Page page = browser.pages().getFirst();
      launch(page, lms.launch("Normal", 0.6));
      page.getByText("Go to the test").first().click();
      page.locator(".test button.primary").click();
      answerTwoOfThree(page);
      page.locator(".test button[type=submit]").click();
      page.locator(".test h2").waitFor();
      page.waitForCondition(() -> lms.progress().contains("passed"));
      assertThat(lms.verbs()).contains("completed", "passed");
      launch(page, lms.launch("Normal", 0.6));
      page.locator(".steps a").first().click();
      page.getByText("Next:").click();
      assertThat(page.locator("h1")).hasText("Show what you can do");
      page.locator("[data-leave]").click();
      assertThat(page.locator("h1")).hasText("Back");
      assertThat(lms.verbs()).containsExactly("initialized", "terminated");
      assertThat(lms.faults()).isEmpty();
    }
  }

  @Test
  void onlySaysThatItCameAndWentWhenReviewed() throws IOException {
    try (Cmi5Lms lms = lms();
        BrowserContext browser = chromium.person(CookieMode.THIRD_PARTY_BLOCKED)) {
      Page page = browser.pages().getFirst();
      launch(page, lms.launch("Review", 0.5));
      page.getByText("Go to the test").first().click();
      assertThat(page.locator(".test button.primary")).hasCount(0);
      page.locator("[data-leave]").click();
      assertThat(page.locator("h1")).hasText("Back");
      assertThat(lms.verbs()).containsExactly("initialized", "terminated");
      assertThat(lms.faults()).isEmpty();
    }
  }

  /** The player against our own record store: offered, launched once, pinned, and counted. */
  @Test
  void bringsWhatIsLearnedInThePlayerIntoTheReadModels() throws IOException, InterruptedException {
    try (HubProcess hub = HubProcess.demo(HubProcess.freshData("player"));
        BrowserContext browser = chromium.person(CookieMode.THIRD_PARTY_BLOCKED)) {
      WebPerson learner = new WebPerson();
      String unit = learner.launch(hub, "201", 1).session() + "/learn/u07";
      assertThat(learner.open(unit).body()).doesNotContain("Open the unit in the player");
      WebPerson teacher = new WebPerson();
      String packages = teacher.launch(hub, "101", 1).session() + "/dashboard/packages";
      teacher.send(teacher.open(packages).form("/dashboard/packages/player"));
      String answered = startedAndKilled(browser, LaunchedUnit.open(learner, unit));
      String launched = LaunchedUnit.open(learner, unit);
      finishedElsewhere(launched, answered);
      HubRecords records = HubRecords.of(hub);
      LaunchedUnit first = new LaunchedUnit(launched);
      Patience.until(
          () -> "answers are recorded",
          java.time.Duration.ofSeconds(20),
          () -> first.count(records, "answered") > 0);
      assertThat(first.count(records, "initialized")).as("one of each launch").isEqualTo(2);
      assertThat(first.fetch()).contains("\"error-code\":\"1\"");
      assertThat(
              records.count(
                  "select count(*) from unit_progress where unit = 'u07' and learner = ?::uuid",
                  first.learner()))
          .isEqualTo(1);

      LaunchedUnit second = new LaunchedUnit(LaunchedUnit.open(learner, unit));
      assertThat(first.say("terminated", "")).as("a launch ends with the next").isEqualTo(401);
      second.takeToken();
      assertThat(second.say("passed", "")).as("before initialized").isEqualTo(403);
      assertThat(second.say("initialized", "")).isEqualTo(204);
      String score = "{\"success\":true,\"score\":{\"scaled\":0.85}}";
      assertThat(second.say("passed", score)).isEqualTo(204);
      assertThat(second.say("passed", score)).as("twice").isEqualTo(403);
      assertThat(second.say("failed", score)).as("after passed").isEqualTo(403);
      assertThat(second.as("actor", first.actorOfAnother()).say("completed", "")).isEqualTo(403);
      assertThat(
              second
                  .as("registration", java.util.UUID.randomUUID().toString())
                  .say("completed", ""))
          .isEqualTo(403);
      assertThat(second.as("activityId", "https://example.org/x").say("completed", ""))
          .isEqualTo(403);
      assertThat(second.keepState("LMS.LaunchData")).isEqualTo(403);
      assertThat(second.keepState("own")).isEqualTo(204);
      assertThat(second.say("terminated", "")).isEqualTo(204);
      assertThat(second.say("completed", "")).as("after terminated").isEqualTo(403);
      assertThat(
              records.rows(
                  "select best_percent, passed from unit_progress"
                      + " where unit = 'u07' and learner = ?::uuid",
                  first.learner()))
          .containsExactly(java.util.List.of("85.00", "true"));
      assertThat(records.count("select count(*) from grade_post")).as("never graded").isZero();
      countsWhatWasLearnedElsewhere(teacher, packages, records, first.learner());
      teacher.send(teacher.open(packages).form("/dashboard/packages/player"));
      assertThat(learner.open(unit).body())
          .as("offered no more")
          .doesNotContain("Open the unit in the player");
      new SendingByKeyboard(hub, records, first.learner()).journey(chromium);
    }
  }

  /** With the keyboard alone, up to a page that is killed; answers what was chosen, by its id. */
  private static String startedAndKilled(BrowserContext browser, String launched) {
    Page page = browser.newPage();
    launch(page, launched);
    press(page, "a:has-text('Go to the test')");
    press(page, ".test button.primary");
    page.locator(".test input:visible, .test select:visible").first().waitFor();
    page.reload(); // the address gave its token already
    page.locator("html[data-ready]").waitFor();
    String choice = ".test input[type=radio], .test input[type=checkbox]";
    String id = String.valueOf(page.locator(choice).first().getAttribute("id"));
    Keyboard.tabTo(page, id);
    page.keyboard().press("Space");
    assertThat(page.locator("#" + id)).isChecked();
    assertThat(page.locator("[data-status]")).hasText("Saved");
    page.close(); // nothing is said goodbye to
    return id;
  }

  /** In a browser that has kept nothing: what comes back is what the record store has. */
  private static void finishedElsewhere(String launched, String answered) throws IOException {
    try (BrowserContext other = chromium.person(CookieMode.THIRD_PARTY_BLOCKED)) {
      Page page = other.pages().getFirst();
      launch(page, launched);
      press(page, "a:has-text('Go to the test')");
      assertThat(page.locator("#" + answered)).isChecked();
      press(page, ".test button[type=submit]");
      page.getByText("Some questions are open").waitFor();
      press(page, ".test button[type=submit]");
      page.getByText("Your result:").waitFor();
    }
  }

  private static void press(Page page, String what) {
    Keyboard.tabTo(page, page.locator(what).first().textContent().trim());
    page.keyboard().press("Enter");
  }

  /** Brought in twice, counted once for the learner whom the teacher names, and taken back. */
  private static void countsWhatWasLearnedElsewhere(
      WebPerson teacher, String packages, HubRecords records, String learner) {
    String best =
        "select round(best_percent), attempts from unit_progress where unit = 'u07' and learner = ?::uuid";
    String progress = packages + "/progress";
    byte[] lines =
        String.join(
                "\n",
                LaunchedUnit.elsewhere("initialized", "0"),
                LaunchedUnit.elsewhere("passed", "0.95"),
                LaunchedUnit.elsewhere("passed", "1").replace("/au/u07", "/au/u99"),
                "no statement")
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    for (String said :
        java.util.List.of("2 statements were brought in; 0", "0 statements were brought in; 2")) {
      WebPage taken =
          teacher.upload(teacher.open(progress).form("/file"), "file", "records.jsonl", lines);
      assertThat(taken.body()).contains(said, "2 are about something else");
    }
    assertThat(records.rows(best, learner)).containsExactly(java.util.List.of("85", "1"));
    String person =
        records
            .rows("select person_id from person where pseudonym = ?::uuid", learner)
            .getFirst()
            .getFirst();
    WebPage mapped = teacher.send(teacher.open(progress).form("/map").with("person", person));
    assertThat(mapped.body()).contains("Counted.");
    assertThat(records.rows(best, learner)).containsExactly(java.util.List.of("95", "2"));
    WebPage back = teacher.send(teacher.open(progress).form("/unmap"));
    assertThat(back.body()).contains("Taken back.");
    assertThat(records.rows(best, learner)).containsExactly(java.util.List.of("85", "1"));
    teacher.send(teacher.open(progress).form("/map").with("person", person));
    assertThat(records.rows(best, learner)).containsExactly(java.util.List.of("95", "2"));
    assertThat(
            records.count(
                "select count(*) from audit_entry where action like 'progress from a package%'"))
        .isEqualTo(3);
  }
}
