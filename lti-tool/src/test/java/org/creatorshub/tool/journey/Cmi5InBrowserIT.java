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
}
