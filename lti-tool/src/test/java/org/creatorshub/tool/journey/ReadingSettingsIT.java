package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.creatorshub.tool.preview.PreviewServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A learner makes pages fit the own eyes: they stay so, and stay whole on a narrow screen. */
class ReadingSettingsIT {
  private static final Path COURSE = Path.of("../course-content/courses/online-marketing");
  private static final List<String> PAGES =
      List.of(
          "/learn/u07/u07-p-shift",
          "/learn/u07/u07-p-return",
          "/learn/u07/u07-p-workbench",
          "/learn/glossary");

  private static Chromium chromium;
  private static PreviewServer preview;
  private static String base;

  @BeforeAll
  static void open() throws IOException {
    assumeThat(Chromium.available())
        .as("Chromium and Node.js, named by CHROMIUM_BINARY and NODE_BINARY")
        .isTrue();
    chromium = Chromium.open();
    preview = PreviewServer.start(COURSE, 0, Clock.systemUTC());
    base = "http://localhost:" + preview.port();
  }

  @AfterAll
  static void close() {
    if (Chromium.available()) {
      preview.close();
      chromium.close();
    }
  }

  @Test
  void keepsWhatWasChosen() throws IOException {
    try (BrowserContext browser = chromium.person(CookieMode.PERMISSIVE)) {
      Page page = browser.pages().getFirst();
      page.navigate(base + PAGES.getFirst());
      assertThat(page.locator(".lesson h1").count()).isEqualTo(1);
      double before = size(page);
      Keyboard.tabTo(page, "Reading settings");
      page.keyboard().press("Enter");
      page.keyboard().press("Tab"); // to the colours
      page.keyboard().press("ArrowRight");
      page.keyboard().press("Tab"); // to the size
      page.keyboard().press("ArrowRight");
      page.keyboard().press("ArrowRight");
      assertThat(size(page)).isEqualTo(before * 1.375);
      page.reload();
      assertThat(size(page)).isEqualTo(before * 1.375);
      assertThat(page.evaluate("() => document.documentElement.dataset.theme")).isEqualTo("dark");
      assertThat(page.locator("[data-reading] input[value=larger]").isChecked()).isTrue();
      ReadingSettings.choose(page, "letters", "clear");
      page.evaluate("() => document.fonts.ready");
      assertThat(page.evaluate("() => document.fonts.check('16px \"Atkinson Hyperlegible\"')"))
          .isEqualTo(true);
      page.evaluate("() => localStorage.setItem('hub-reading', '[broken')");
      page.reload();
      assertThat(size(page)).as("what nobody can read is nothing").isEqualTo(before);
    }
  }

  @Test
  void staysWholeAtTwiceTheSizeAndInForcedColours() throws IOException {
    List<String> faults = new ArrayList<>();
    try (BrowserContext browser = chromium.person(CookieMode.PERMISSIVE, 320, ColorScheme.LIGHT)) {
      Page page = browser.pages().getFirst();
      page.navigate(base + PAGES.getFirst());
      ReadingSettings.choose(page, "size", "larger");
      ReadingSettings.choose(page, "space", "wide");
      ReadingSettings.choose(page, "letters", "clear");
      for (String path : PAGES) {
        faults.addAll(EveryPageIT.look(page, base + path, ColorScheme.LIGHT, "320-larger-wide"));
      }
      page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
      for (String path : PAGES) {
        faults.addAll(EveryPageIT.look(page, base + path, ColorScheme.LIGHT, "320-forced"));
      }
      page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
      page.setViewportSize(640, 900);
      ReadingSettings.choose(page, "size", "normal");
      page.addInitScript(
          "addEventListener('DOMContentLoaded',"
              + " () => { document.documentElement.style.fontSize = '200%'; })");
      for (String path : PAGES) {
        faults.addAll(EveryPageIT.look(page, base + path, ColorScheme.LIGHT, "640-twice"));
      }
    }
    assertThat(faults).isEmpty();
  }

  private static double size(Page page) {
    Object size = page.evaluate("() => parseFloat(getComputedStyle(document.body).fontSize)");
    return ((Number) size).doubleValue();
  }
}
