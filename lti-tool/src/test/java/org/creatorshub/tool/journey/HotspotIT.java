package org.creatorshub.tool.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.creatorshub.tool.preview.PreviewServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A question about parts of a picture: by pointer in the picture, by keyboard in the list. */
class HotspotIT {
  private static final Path COURSE = Path.of("../course-content/courses/online-marketing");

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
}
