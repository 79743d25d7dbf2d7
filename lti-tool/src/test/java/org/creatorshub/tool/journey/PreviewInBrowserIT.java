package org.creatorshub.tool.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.creatorshub.tool.preview.PreviewServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An author writes in one window and looks at the preview in the other. */
class PreviewInBrowserIT {
  private static final Path TINY = Path.of("../course-content/src/test/resources/reading/sound");

  private static Chromium chromium;

  @TempDir Path folder;

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

  @BeforeEach
  void copyCourse() throws IOException {
    try (Stream<Path> files = Files.walk(TINY)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Path target = folder.resolve(TINY.relativize(file).toString());
        Files.createDirectories(target.resolveSibling("."));
        Files.copy(file, target);
      }
    }
  }

  @Test
  void showsEachChangeByItselfAndAFaultUntilItIsMended() throws IOException {
    try (PreviewServer preview = PreviewServer.start(folder, 0, Clock.systemUTC());
        BrowserContext browser = chromium.person(CookieMode.NONE)) {
      Page page = browser.pages().getFirst();
      page.navigate(base(preview) + "/learn/u01/u01-p-cost");
      assertThat(page.locator("h1")).hasText("What an order costs");
      replace("# What an order costs", "# What an order really costs");
      assertThat(page.locator("h1")).hasText("What an order really costs");
      replace("= 0.60]]", "= 0.61]]");
      assertThat(page.locator("h1")).hasText("Faults and warnings");
      assertThat(page.locator(".preview-faults")).containsText("units/u01/unit.md:13");
      replace("= 0.61]]", "= 0.60]]");
      assertThat(page.locator("h1")).hasText("What an order really costs");
    }
  }

  @Test
  void sendsAnAnswerOnceEvenWhenThePageComesAnew() throws IOException {
    try (PreviewServer preview = PreviewServer.start(folder, 0, Clock.systemUTC());
        BrowserContext browser = chromium.person(CookieMode.NONE)) {
      Page page = browser.pages().getFirst();
      page.navigate(base(preview) + "/learn/u01/u01-p-cost");
      page.locator("#q-u01-r-cpa select").first().selectOption("t1");
      page.getByText("Send answer").click();
      assertThat(page.locator("#q-u01-r-cpa .feedback")).isVisible();
      replace("# What an order costs", "# What it costs");
      assertThat(page.locator("h1")).hasText("What it costs");
      assertThat(page.locator("#q-u01-r-cpa .feedback")).hasCount(0);
    }
  }

  @ParameterizedTest
  @CsvSource({"1280, LIGHT", "1280, DARK", "320, LIGHT"})
  void isFitForEverybody(int width, ColorScheme scheme) throws IOException {
    List<String> faults = new ArrayList<>();
    String name = "preview-" + width + "-" + scheme;
    try (PreviewServer preview = PreviewServer.start(folder, 0, Clock.systemUTC());
        BrowserContext browser = chromium.person(CookieMode.NONE, width, scheme)) {
      Page page = browser.pages().getFirst();
      for (String path :
          List.of(
              "/learn",
              "/learn/u01",
              "/learn/u01/u01-p-cost",
              "/answers/learn/u01/u01-p-cost",
              "/learn/u01/test",
              "/answers/learn/u01/test",
              "/portfolio/u01/u01-plan",
              "/learn/glossary",
              "/preview/faults",
              "/no-such-page")) {
        faults.addAll(EveryPageIT.look(page, base(preview) + path, scheme, name));
      }
      replace("= 0.60]]", "= 0.61]]");
      assertThat(page.locator("h1")).hasText("Faults and warnings"); // it has come by itself
      faults.addAll(EveryPageIT.look(page, base(preview) + "/learn/u01/", scheme, name));
    }
    assertThat(faults).isEmpty();
  }

  private static String base(PreviewServer preview) {
    return "http://localhost:" + preview.port();
  }

  private void replace(String old, String by) throws IOException {
    Path file = folder.resolve("units/u01/unit.md");
    String text = Files.readString(file);
    assertThat(text).contains(old);
    Files.writeString(file, text.replace(old, by));
  }

  /** A film that the browser itself records: no recording is kept with the sources. */
  @Test
  void playsAFilmByKeyboardWithCaptionsAndFindsThePlaceAgain() throws IOException {
    try (BrowserContext browser = chromium.person(CookieMode.PERMISSIVE, 320, ColorScheme.DARK)) {
      Page page = browser.pages().getFirst();
      RecordedFilm.by(page).placeIn(folder);
      try (PreviewServer preview = PreviewServer.start(folder, 0, Clock.systemUTC())) {
        page.navigate("http://localhost:" + preview.port() + "/learn/u01/u01-p-cost");
        Locator film = page.locator(".film video");
        assertThat(film).not().hasAttribute("autoplay", "");
        tabToFilm(page);
        page.keyboard().press("Space");
        page.waitForCondition(() -> seconds(film) > 1);
        page.keyboard().press("Space");
        assertThat(film.evaluate("v => v.textTracks[0].mode + ' ' + v.textTracks[0].cues.length"))
            .isEqualTo("showing 2");
        page.waitForCondition(() -> film.evaluate("v => v.paused").equals(true));
        double stood = seconds(film);
        page.waitForCondition(
            () -> page.evaluate("() => history.state?.resume !== undefined").equals(true));
        page.reload();
        assertThat(seconds(film)).isCloseTo(stood, within(0.3));
        page.locator(".film summary").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".film details")).containsText("no accident");
        assertThat(Chromium.accessibilityFaults(page)).isEmpty();
        shoot(page);
      }
    }
  }

  private static void tabToFilm(Page page) {
    for (int tabs = 0; tabs < 100; tabs++) {
      page.keyboard().press("Tab");
      if (page.evaluate("() => document.activeElement.tagName").equals("VIDEO")) {
        return;
      }
    }
    throw new AssertionError("The keyboard does not reach the film");
  }

  private static double seconds(Locator film) {
    return ((Number) film.evaluate("v => v.currentTime")).doubleValue();
  }

  private static void shoot(Page page) {
    String to = System.getenv("HUB_SCREENSHOTS");
    if (to != null) {
      page.locator(".film")
          .screenshot(new Locator.ScreenshotOptions().setPath(Path.of(to, "film-320-dark.png")));
    }
  }
}
