package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scenario of unit 7, played with the keyboard alone. */
class ScenarioByKeyboardIT {
  private static final String PAGE = "/learn/u07/u07-p-shift";
  private static final String LIMIT = "Cut nothing yet. Give C a limit";
  private static final int MOST_TABS = 200;

  @RegisterExtension static final BrowserDemo demo = BrowserDemo.named("scenario");

  @ParameterizedTest
  @CsvSource({"1280, LIGHT, 201", "320, DARK, 202"})
  void isPlayedToItsEndAndResumedInTheMiddle(int width, ColorScheme scheme, String student)
      throws IOException {
    try (BrowserContext browser = demo.chromium().person(CookieMode.NONE, width, scheme)) {
      Page page = browser.pages().getFirst();
      page.navigate(base(page, student) + PAGE);
      look(page, "first", width);
      decide(page, LIMIT, 2);
      assertThat(page.locator("#sc-u07-sc-cut-now .feedback").textContent())
          .contains("A good move", "So Q3 does not show");
      look(page, "middle", width);
      page.reload();
      assertThat(step(page)).isEqualTo("Step 2");
    }
    try (BrowserContext other = demo.chromium().person(CookieMode.NONE, width, scheme)) {
      Page page = other.pages().getFirst();
      Frame tool = LmsPage.open(page, demo.hub(), student);
      assertThat(tool.url()).as("the next launch").contains(PAGE);
      page.navigate(TestInFrame.base(tool) + PAGE);
      assertThat(step(page)).isEqualTo("Step 2");
      decide(page, "Take back the raise of B.", 3);
      decide(page, "Two orders prove as little", 0);
      assertThat(step(page)).contains("It ends well");
      assertThat(page.locator(".scenario-now").textContent())
          .contains("Your decisions were worth 9 of 9.");
      look(page, "end", width);
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator(".scenario-all").isVisible()).as("all steps on paper").isTrue();
      assertThat(page.locator(".scenario-list h4").count()).isEqualTo(10);
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
      tabTo(page, "Start again");
      page.keyboard().press("Enter");
      page.getByText("Run 2. Your best run so far was worth 9 of 9.").waitFor();
      assertThat(step(page)).isEqualTo("Step 1");
    }
    assertThat(demo.hub().log()).doesNotContain("Exception").doesNotContain("HUB-FAULT");
  }

  @Test
  void tellsTheEndOfARunOnceAndNothingOfATeacher() throws IOException {
    HubRecords records = HubRecords.of(demo.hub());
    long before = told(records);
    try (BrowserContext browser = demo.chromium().person(CookieMode.NONE)) {
      Page page = browser.pages().getFirst();
      page.navigate(base(page, "101") + PAGE);
      decide(page, "Cut all three", 2);
      decide(page, "Wait. Such a change", 0);
      assertThat(step(page)).contains("It ends badly");
      assertThat(page.getByText("All steps and endings, for teachers").isVisible()).isTrue();
      assertThat(Chromium.accessibilityFaults(page)).isEmpty();
      page.navigate(page.url().replaceAll("/scenario/.*", ""));
      assertThat(step(page)).isEqualTo("Step 1");
      assertThat(told(records)).isEqualTo(before);

      page.navigate(base(page, "203") + PAGE);
      decide(page, "Cut all three", 2);
      decide(page, "Wait. Such a change", 0);
      page.reload();
      assertThat(told(records)).isEqualTo(before + 1);
    }
  }

  private static long told(HubRecords records) {
    return records.count(
        "select count(*) from statement where document::text like '%/scenarios/u07-sc-cut\"%'");
  }

  /** The address of a launch for a browser without cookies: it opens as a page of its own. */
  private static String base(Page page, String person) {
    Frame tool = LmsPage.open(page, demo.hub(), person);
    return TestInFrame.base(tool);
  }

  /** Chooses by Tab and Enter, and waits for the next step, 0 for the end, to have the focus. */
  private static void decide(Page page, String choice, int next) {
    tabTo(page, choice);
    page.keyboard().press("Enter");
    page.locator(
            "#sc-u07-sc-cut-now-title",
            new Page.LocatorOptions().setHasText(next == 0 ? "It ends" : "Step " + next))
        .waitFor();
    assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("sc-u07-sc-cut-now");
  }

  private static String step(Page page) {
    return page.locator("#sc-u07-sc-cut-now-title").textContent().strip();
  }

  private static void tabTo(Page page, String wanted) {
    for (int i = 0; i < MOST_TABS; i++) {
      page.keyboard().press("Tab");
      Object at = page.evaluate("() => document.activeElement.textContent.trim()");
      if (String.valueOf(at).startsWith(wanted) && isButton(page)) {
        return;
      }
    }
    throw new AssertionError("The keyboard does not reach " + wanted + " on " + page.url());
  }

  private static boolean isButton(Page page) {
    return "BUTTON".equals(page.evaluate("() => document.activeElement.tagName"));
  }

  /** Accessible, without sideways scrolling; a picture for people when a folder is named. */
  private static void look(Page page, String state, int width) {
    assertThat(Chromium.accessibilityFaults(page)).isEmpty();
    assertThat(
            page.evaluate(
                "() => document.documentElement.scrollWidth"
                    + " - document.documentElement.clientWidth"))
        .isEqualTo(0);
    String folder = System.getenv("HUB_SCREENSHOTS");
    if (folder != null) {
      Path file = Path.of(folder, "scenario-" + state + "-" + width + ".png");
      page.locator(".scenario").screenshot(new Locator.ScreenshotOptions().setPath(file));
    }
  }
}
