package org.creatorshub.tool.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.creatorshub.tool.preview.PreviewServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Components in the author's preview: a question about parts of a picture, by pointer in the
 * picture and by keyboard in the list; words filled in, links looked at, ideas written and a story
 * played, by keyboard alone.
 */
class HotspotIT {
  private static final Path COURSE = Path.of("../course-content/courses/online-marketing");

  /** A page for each component that lessons have. */
  private static final List<String> COMPONENTS =
      List.of(
          "u10/u10-p-utm",
          "u10/u10-p-traps",
          "u02/u02-p-diverge",
          "u11/u11-p-triage",
          "u11/u11-p-cookies",
          "u12/u12-p-develop",
          "u01/u01-p-problem");

  @ParameterizedTest
  @CsvSource({"1280, LIGHT", "320, DARK"})
  void takesTheSameAnswerFromPictureAndList(int width, ColorScheme scheme) throws IOException {
    assumeThat(Chromium.available())
        .as("Chromium and Node.js, named by CHROMIUM_BINARY and NODE_BINARY")
        .isTrue();
    List<String> faults = new ArrayList<>();
    try (Chromium chromium = Chromium.open();
        PreviewServer preview = PreviewServer.start(COURSE, 0, Clock.systemUTC());
        BrowserContext browser = chromium.person(CookieMode.PERMISSIVE, width, scheme)) {
      Page page = browser.pages().getFirst();
      String url = "http://localhost:" + preview.port() + "/learn/u11/u11-p-cookies";
      page.navigate(url);
      Locator question = page.locator("#q-u11-r-banner");
      question.locator("[data-spot=purpose] .spot-area").click();
      assertThat(question.locator("input[value=purpose]")).isChecked();
      question.locator("[data-spot=purpose] .spot-letter").click();
      assertThat(question.locator("input[value=purpose]")).not().isChecked();
      for (String part : List.of("purpose", "ways", "switches", "partners")) {
        Keyboard.tabTo(page, "q-u11-r-banner-" + part);
        page.keyboard().press("Space");
        assertThat(question.locator(".spot.chosen[data-spot=" + part + "]")).hasCount(1);
      }
      question.locator("[data-spot=basket] .spot-area").click();
      faults.addAll(Chromium.accessibilityFaults(page));
      page.locator("form:has(#q-u11-r-banner) button[value=answer]").click();
      assertThat(question.locator(".feedback").first()).containsText("strictly necessary");
      assertThat(question.locator(".spot.chosen")).hasCount(5);
      faults.addAll(EveryPageIT.look(page, url, scheme, "hotspot-" + width));
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1280, LIGHT", "320, LIGHT"})
  void servesTheKeyboardInEveryComponent(int width, ColorScheme scheme) throws IOException {
    assumeThat(Chromium.available())
        .as("Chromium and Node.js, named by CHROMIUM_BINARY and NODE_BINARY")
        .isTrue();
    List<String> faults = new ArrayList<>();
    try (Chromium chromium = Chromium.open();
        PreviewServer preview = PreviewServer.start(COURSE, 0, Clock.systemUTC());
        BrowserContext browser = chromium.person(CookieMode.PERMISSIVE, width, scheme)) {
      Page page = browser.pages().getFirst();
      String learn = "http://localhost:" + preview.port() + "/learn/";
      String name = width + "-" + scheme;
      page.navigate(learn + "u10/u10-p-utm");
      fillIn(page);
      lint(page);
      faults.addAll(Chromium.accessibilityFaults(page));
      shoot(page, ".own", "linter-" + name);
      writeIdeas(page, learn);
      faults.addAll(Chromium.accessibilityFaults(page));
      shoot(page, ".own", "ideas-" + name);
      playOn(page, learn);
    }
    assertThat(faults).isEmpty();
  }

  /** In colours that the system forces, and with text of twice the size. */
  @Test
  void bearsForcedColoursAndLargeText() throws IOException {
    assumeThat(Chromium.available())
        .as("Chromium and Node.js, named by CHROMIUM_BINARY and NODE_BINARY")
        .isTrue();
    List<String> faults = new ArrayList<>();
    try (Chromium chromium = Chromium.open();
        PreviewServer preview = PreviewServer.start(COURSE, 0, Clock.systemUTC());
        BrowserContext browser = chromium.person(CookieMode.PERMISSIVE, 1280, ColorScheme.LIGHT)) {
      Page page = browser.pages().getFirst();
      for (String shown : COMPONENTS) {
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        page.navigate("http://localhost:" + preview.port() + "/learn/" + shown);
        Chromium.accessibilityFaults(page).forEach(one -> faults.add(shown + " forced " + one));
        shoot(page, "main", shown.replace('/', '-') + "-forced");
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
        page.evaluate("() => { document.documentElement.style.fontSize = '200%'; }");
        faults.addAll(EveryPageIT.lookAgain(page, shown + " at 200 % "));
      }
    }
    assertThat(faults).isEmpty();
  }

  private static void fillIn(Page page) {
    Keyboard.tabTo(page, "q-u10-r-medium-n");
    page.keyboard().type("UTM_Source");
    page.keyboard().press("Enter");
    assertThat(page.locator("#q-u10-r-medium .feedback")).containsText("The source is taken");
    Keyboard.tabTo(page, "q-u10-r-medium-n");
    page.keyboard().press("Control+A");
    page.keyboard().type("utm_medium");
    page.keyboard().press("Enter");
    assertThat(page.locator("#q-u10-r-medium .feedback .word")).hasText("Right");
  }

  private static void lint(Page page) {
    Keyboard.tabTo(page, "o-u10-k-utm-address");
    page.keyboard().type("https://zaliamolis.example/?utm_source=Email&utm_medium=newsletter");
    Keyboard.tabTo(page, "Look at the link");
    page.keyboard().press("Enter");
    assertThat(page.locator("#o-u10-k-utm-found")).containsText("2 errors, 1 thing to look at.");
    assertThat(page.locator("#o-u10-k-utm-found"))
        .containsText("Source and medium have changed places");
  }

  private static void writeIdeas(Page page, String learn) {
    page.navigate(learn + "u02/u02-p-diverge");
    Keyboard.tabTo(page, "o-u02-k-brainwrite-i1-1");
    page.keyboard().type("A photo beside an egg");
    page.keyboard().press("Tab");
    page.keyboard().type("A bowl to borrow");
    Keyboard.tabTo(page, "o-u02-k-brainwrite-kinds");
    page.keyboard().type("2");
    page.keyboard().press("Enter");
    assertThat(page.locator("#o-u02-k-brainwrite")).containsText("2 ideas so far.");
  }

  private static void playOn(Page page, String learn) {
    page.navigate(learn + "u01/u01-p-problem");
    Keyboard.tabTo(page, page.locator(".choices button").first().textContent().strip());
    page.keyboard().press("Enter");
    assertThat(page.locator(".scenario-now h3")).hasText("Step 2");
    assertThat(page.locator(".way > li")).hasCount(1);
    Keyboard.tabTo(page, "Start again");
    page.keyboard().press("Enter");
    assertThat(page.locator(".scenario-now h3")).hasText("Step 1");
  }

  private static void shoot(Page page, String part, String name) {
    String folder = System.getenv("HUB_SCREENSHOTS");
    if (folder != null) {
      Path file = Path.of(folder, name + ".png");
      page.locator(part).first().screenshot(new Locator.ScreenshotOptions().setPath(file));
    }
  }
}
