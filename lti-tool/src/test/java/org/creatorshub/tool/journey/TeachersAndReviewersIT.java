package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a teacher places and sees, and what a reviewer is shown. */
class TeachersAndReviewersIT {
  @RegisterExtension static final BrowserDemo demo = BrowserDemo.named("teachers");

  @Test
  void placesAUnitInTheCourseAndAStudentOpensIt() throws IOException {
    try (BrowserContext browser = demo.chromium().person(CookieMode.THIRD_PARTY_BLOCKED)) {
      Page lms = browser.pages().getFirst();
      int before = activities(lms);
      Frame picker = LmsPage.open(lms, demo.hub(), "101", "/add");
      assertThat(picker.url()).contains("/deeplink");
      picker.locator("input[name=unit][value=u07]").check();
      picker
          .getByRole(AriaRole.BUTTON)
          .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Add"))
          .first()
          .click();
      lms.waitForURL("**/as/101/course");
      assertThat(activities(lms)).isEqualTo(before + 1);
      Frame tool = LmsPage.open(lms, demo.hub(), "202", "/activity/" + (before + 1));
      assertThat(tool.url()).contains("/learn/u07/");
    }
  }

  /** The browser is at the error summary, and its line leads to the field. */
  @Test
  void leadsToWhatIsWrongAndTakesItByKeyboardAlone() throws IOException {
    try (BrowserContext browser = demo.chromium().person(CookieMode.NONE)) {
      Page page = browser.pages().getFirst();
      page.navigate(PagePaths.picker(page, demo.hub(), "/add"));
      page.locator("#unit-u07").check();
      page.locator(".picker-unit", new Page.LocatorOptions().setHas(page.locator("#unit-u07")))
          .getByText("Name, points and dates")
          .click();
      page.locator("#points-u07").fill("none");
      reach(page, "button[value=add]");
      page.keyboard().press("Enter");
      page.locator(".error-summary:focus").waitFor();
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      page.locator("#points-u07:focus").waitFor();
      page.keyboard().press("ControlOrMeta+A");
      page.keyboard().type("20");
      reach(page, "#unit-course");
      page.keyboard().press("Space");
      assertThat(page.locator("#points-u07").inputValue()).isEqualTo("20");
      assertThat(page.locator("input[name=unit]:checked").count()).isEqualTo(2);
      reach(page, "button[value=add]");
      page.keyboard().press("Enter");
      page.waitForURL("**/as/101/course");
      assertThat(page.locator("main").textContent()).contains("Your units and your work");
    }
  }

  private static void reach(Page page, String what) {
    for (int steps = 0; steps < 200; steps++) {
      page.keyboard().press("Tab");
      if (page.locator(what + ":focus").count() > 0) {
        return;
      }
    }
    throw new AssertionError("Not reached by Tab: " + what);
  }

  private static int activities(Page lms) {
    lms.navigate(demo.hub().sandbox() + "/as/202/course");
    return lms.locator("a[href*='/activity/']").count();
  }

  @Test
  void showsATeacherWhoStartedByName() throws IOException {
    try (BrowserContext student = demo.chromium().person(CookieMode.THIRD_PARTY_BLOCKED);
        BrowserContext teacher = demo.chromium().person(CookieMode.THIRD_PARTY_BLOCKED)) {
      LmsPage.open(student.pages().getFirst(), demo.hub(), "201");
      Frame dashboard = LmsPage.open(teacher.pages().getFirst(), demo.hub(), "101");
      assertThat(dashboard.url()).contains("/dashboard");
      dashboard.getByText("All learners of this unit").click();
      dashboard.locator("#learners").waitFor();
      assertThat(dashboard.locator("main").textContent()).contains("Élodie Marchand");
    }
  }

  @Test
  void leadsATeacherFromAQuestionToANoteByKeyboardAlone() throws IOException {
    try (BrowserContext student = demo.chromium().person(CookieMode.THIRD_PARTY_BLOCKED);
        BrowserContext teacher = demo.chromium().person(CookieMode.NONE)) {
      LmsPage.open(student.pages().getFirst(), demo.hub(), "201");
      Page page = teacher.pages().getFirst();
      String base = LmsPage.open(page, demo.hub(), "101").url().replaceAll("(/l/[^/]+)/.*", "$1");
      page.navigate(base + "/dashboard");
      follow(page, "Where do people stop?", "**/q/where-they-stop*");
      Keyboard.tabTo(page, "How is this computed?");
      page.keyboard().press("Enter");
      page.locator("details.how[open]").first().waitFor();
      page.navigate(base + "/dashboard");
      Keyboard.tabTo(page, "unit");
      page.keyboard().press("Home");
      follow(page, "Show", "**/dashboard?unit=u00*");
      follow(page, "Who may fall behind?", "**/q/behind*");
      follow(page, "Hide names", "**names=hidden*");
      assertThat(page.locator("main").textContent()).doesNotContain("Élodie Marchand");
      follow(page, "Show names", "**/q/behind?unit=u00");
      follow(page, "Élodie Marchand", "**/dashboard/learner/*");
      follow(page, "Write a note", "**/dashboard/message*");
      Keyboard.tabTo(page, "text");
      page.keyboard().type("See you on Monday.");
      Keyboard.tabTo(page, "Show it at the next launch");
      page.keyboard().press("Enter");
      page.getByText("1 learner will read it at the next launch.").waitFor();
    }
  }

  private static void follow(Page page, String link, String address) {
    Keyboard.tabTo(page, link);
    page.keyboard().press("Enter");
    page.waitForURL(address);
  }

  @Test
  void showsAReviewerEvidenceUntilTheLinkIsRevoked() throws IOException {
    try (BrowserContext teacher = demo.chromium().person(CookieMode.NONE);
        BrowserContext reviewer = demo.chromium().person(CookieMode.THIRD_PARTY_BLOCKED)) {
      Page page = teacher.pages().getFirst();
      String base = LmsPage.open(page, demo.hub(), "101").url().replaceAll("(/l/[^/]+)/.*", "$1");
      String link = PagePaths.reviewersLink(page, base);
      Page panel = reviewer.pages().getFirst();
      panel.navigate(link);
      assertThat(panel.locator("main").textContent())
          .contains("LO7.1")
          .contains("Panel of the test")
          .doesNotContain("Marchand");
      page.navigate(base + "/dashboard/review");
      page.getByText("End now").first().click();
      page.waitForLoadState();
      Response after = panel.navigate(link);
      assertThat(after.status()).isEqualTo(404);
      assertThat(panel.locator("main").textContent()).doesNotContain("Panel of the test");
    }
    assertThat(demo.hub().log()).doesNotContain("/review/");
  }
}
