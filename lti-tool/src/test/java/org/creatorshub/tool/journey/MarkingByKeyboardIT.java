package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Work is handed in, marked, read and reviewed by others, with the keyboard alone. */
class MarkingByKeyboardIT {
  private static final String TASK = "/portfolio/u07/u07-media-plan";
  private static final List<String> CRITERIA =
      List.of("purpose", "calculation", "accessibility", "rights");
  private static final int MOST_TABS = 200;

  @RegisterExtension static final BrowserDemo demo = BrowserDemo.named("marks");

  @ParameterizedTest
  @CsvSource({"1280, LIGHT, 201, 202", "320, DARK, 203, 204"})
  void goesFromTheHandInToTheGradebook(int width, ColorScheme scheme, String one, String other)
      throws IOException {
    try (BrowserContext browser = demo.chromium().person(CookieMode.NONE, width, scheme)) {
      Page page = browser.pages().getFirst();
      String name = width + "-" + scheme;
      handIn(page, one, "Plan: 2,000 euros for Germany, because C brings the highest basket.");
      handIn(page, other, "Another plan.");
      String teacher = base(page, "101");
      page.navigate(teacher + "/dashboard/work");
      look(page, scheme, "list-" + name);
      openWorkOf(page, one);
      look(page, scheme, "empty-" + name);
      mark(page);
      look(page, scheme, "filled-" + name);
      reach(page, "button[value=publish]");
      page.keyboard().press("Enter");
      page.getByText("the mark is on its way to the gradebook").waitFor();
      look(page, scheme, "published-" + name);

      page.navigate(base(page, one) + TASK);
      assertThat(page.locator(".judged").textContent()).contains("75 %", "Clear and honest.");
      look(page, scheme, "task-" + name);
      page.navigate(page.url().replaceAll("/portfolio/.*", "/portfolio"));
      assertThat(page.locator("main").textContent()).contains("Version 1 is marked");
      String gradebook = demo.hub().sandbox() + "/as/101/gradebook";
      assertThat(LmsPage.grade(page, gradebook, one, "td")).startsWith("75");
      assertThat(page.locator("th").allTextContents().toString()).contains("Media plan");
      review(page, scheme, name, one);
    }
    assertThat(demo.hub().log()).doesNotContain("Exception").doesNotContain("HUB-FAULT");
  }

  /** A round is opened once; whoever comes later has joined it. */
  private static void review(Page page, ColorScheme scheme, String name, String reviewer) {
    String teacher = base(page, "101");
    page.navigate(teacher + "/dashboard/peer");
    look(page, scheme, "rounds-" + name);
    if (page.locator("option[value=u07]").count() > 0) {
      page.locator("#unit").selectOption("u07");
      reach(page, "main form .primary");
      page.keyboard().press("Enter");
      page.locator("table.queue").waitFor();
    }
    String student = base(page, reviewer);
    page.navigate(student + "/portfolio/peer");
    look(page, scheme, "reviews-" + name);
    reach(page, ".work a");
    page.keyboard().press("Enter");
    page.locator("form.marking").waitFor();
    look(page, scheme, "review-" + name);
    mark(page);
    reach(page, "button[value=give]");
    page.keyboard().press("Enter");
    page.getByText("Your review is given.").waitFor();
    assertThat(page.locator("main").textContent()).contains("Your mark for reviews: ");
    look(page, scheme, "given-" + name);
    page.navigate(base(page, "101") + "/dashboard/peer");
    page.locator("table.queue a").first().click();
    page.locator("#agree").waitFor();
    look(page, scheme, "round-" + name);
    leaveOut(page);
    look(page, scheme, "left-out-" + name);
    page.navigate(base(page, "101") + "/dashboard/grades");
    look(page, scheme, "grades-" + name);
  }

  /** By keyboard alone: opens the last line, says why, and sends it. */
  private static void leaveOut(Page page) {
    reach(page, ".given li:last-child form summary");
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    page.keyboard().type("Copied");
    page.keyboard().press("Enter");
    page.getByText("Left out by a teacher: Copied").first().waitFor();
  }

  private static void handIn(Page page, String student, String text) {
    page.navigate(base(page, student) + TASK);
    reach(page, "#text");
    page.keyboard().type(text);
    reach(page, "button[value=hand-in]");
    page.keyboard().press("Enter");
    page.getByText("Handed in as version").waitFor();
  }

  private static void openWorkOf(Page page, String student) {
    String item =
        HubRecords.of(demo.hub())
            .rows(
                "select item_id from portfolio_item join person using (platform_id, person_id)"
                    + " where subject = ? and artefact = 'u07-media-plan'",
                student)
            .getFirst()
            .getFirst();
    reach(page, "a[href*='" + item + "']");
    page.keyboard().press("Enter");
    page.locator("form.marking").waitFor();
  }

  /** The best level has the focus first; one step down is level 3. */
  private static void mark(Page page) {
    for (String criterion : CRITERIA) {
      reach(page, "#level-" + criterion + "-4");
      page.keyboard().press("Space");
      page.keyboard().press("ArrowDown");
      assertThat(page.locator("#level-" + criterion + "-3").isChecked()).isTrue();
    }
    reach(page, "#comment");
    page.keyboard().type("Clear and honest. The sum for Germany is easy to follow.");
    assertThat(page.locator("[data-points]").textContent())
        .contains("75 of 100 points, 4 of 4 criteria judged");
    page.locator("[data-draft-status]", new Page.LocatorOptions().setHasText("Draft kept"))
        .waitFor();
  }

  private static String base(Page page, String person) {
    return LmsPage.open(page, demo.hub(), person).url().replaceAll("(/l/[^/]+)/.*", "$1");
  }

  private static void reach(Page page, String what) {
    for (int steps = 0; steps < MOST_TABS; steps++) {
      page.keyboard().press("Tab");
      if (page.locator(what)
          .first()
          .evaluate("one => one === document.activeElement")
          .equals(true)) {
        return;
      }
    }
    throw new AssertionError("Not reached by Tab: " + what + " on " + page.url());
  }

  /** Accessible, without sideways scrolling; a picture for people when a folder is named. */
  private static void look(Page page, ColorScheme scheme, String name) {
    if (scheme == ColorScheme.DARK) {
      page.evaluate("() => document.documentElement.dataset.theme = 'dark'");
    }
    assertThat(Chromium.accessibilityFaults(page)).as(name).isEmpty();
    assertThat(
            page.evaluate(
                "() => document.documentElement.scrollWidth"
                    + " - document.documentElement.clientWidth"))
        .as("sideways on " + name)
        .isEqualTo(0);
    String folder = System.getenv("HUB_SCREENSHOTS");
    if (folder != null) {
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(Path.of(folder, "marking-" + name + ".png")));
    }
  }
}
