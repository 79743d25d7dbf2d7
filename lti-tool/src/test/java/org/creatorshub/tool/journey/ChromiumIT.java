package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The eyes of the browser tests: they see what is wrong. */
class ChromiumIT {
  private static final String PAGE =
      "<!doctype html><html lang=en><title>Page</title><main><h1>Page</h1>%s</main>";

  @Test
  void findsWhatSomebodyCannotReadOrUse() throws IOException {
    assumeThat(Chromium.available())
        .as("Chromium and Node.js, named by CHROMIUM_BINARY and NODE_BINARY")
        .isTrue();
    try (Chromium chromium = Chromium.open();
        BrowserContext browser = chromium.person(CookieMode.PERMISSIVE)) {
      Page page = browser.pages().getFirst();
      page.setContent(PAGE.formatted("<p>Words"));
      assertThat(Chromium.accessibilityFaults(page)).isEmpty();
      assertThat(Chromium.contrastFaults(page)).isEmpty();
      page.setContent(PAGE.formatted("<img src=x><p style='color: #ccc'>Words"));
      assertThat(Chromium.accessibilityFaults(page))
          .hasSize(2)
          .anyMatch(fault -> fault.startsWith("image-alt"))
          .anyMatch(fault -> fault.startsWith("color-contrast"));
      assertThat(Chromium.contrastFaults(page)).hasSize(1);
      page.setContent(
          PAGE.formatted("<iframe title=Frame srcdoc='<p>Inside<img src=x>'></iframe>"));
      page.frameLocator("iframe").getByText("Inside").waitFor();
      assertThat(Chromium.accessibilityFaults(page))
          .anyMatch(fault -> fault.startsWith("image-alt"));
    }
  }
}
