package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The product in one test: from a link in the LMS to a grade and a portfolio to take away. */
class LaunchToGradeIT {
  @RegisterExtension static final BrowserDemo demo = BrowserDemo.named("journey");

  @ParameterizedTest
  @CsvSource({"THIRD_PARTY_BLOCKED, 201", "PERMISSIVE, 202", "NONE, 203"})
  void leadsAStudentFromTheLinkToAGradeAndAPortfolio(CookieMode mode, String student)
      throws IOException {
    try (BrowserContext browser = demo.chromium().person(mode)) {
      List<Page> windows = new ArrayList<>();
      browser.onPage(windows::add);
      Page lms = browser.pages().getFirst();
      Frame tool = LmsPage.open(lms, demo.hub(), student);
      assertThat(tool.url()).contains("/learn/u07/");
      assertThat(handle(tool).length())
          .as("a secret in the address exactly when no cookie comes back")
          .satisfies(length -> assertThat(length > 10).isEqualTo(mode == CookieMode.NONE));

      String percent = TestInFrame.take(tool);
      assertThat(new BigDecimal(LmsPage.grade(lms, demo.hub(), student)))
          .isEqualByComparingTo(percent);

      tool = LmsPage.open(lms, demo.hub(), student);
      handsInWork(tool);
      Map<String, byte[]> files = takesThePortfolioAway(lms, tool);
      assertThat(files).containsKeys("index.html", "statements.jsonl", "MANIFEST.json");
      assertThat(new String(files.get("index.html"), StandardCharsets.UTF_8))
          .contains("Žalia Molis plan for Q4");
      assertThat(windows).as("windows that opened by themselves").isEmpty();
    }
    assertThat(demo.hub().log()).doesNotContain("Exception").doesNotContain("HUB-FAULT");
  }

  @Test
  void comesBackToThePageWhereTheStudentLeftOff() throws IOException {
    try (BrowserContext browser = demo.chromium().person(CookieMode.THIRD_PARTY_BLOCKED)) {
      Page lms = browser.pages().getFirst();
      Frame tool = LmsPage.open(lms, demo.hub(), "204");
      tool.locator("form button.primary[type=submit]").last().click();
      tool.waitForURL("**/u07-p-metrics");
      assertThat(LmsPage.open(lms, demo.hub(), "204").url()).contains("/learn/u07/u07-p-metrics");
    }
  }

  @ParameterizedTest
  @CsvSource({"THIRD_PARTY_BLOCKED, 205", "NONE, 206"})
  void goesOnInANewWindowOnlyWhenAsked(CookieMode mode, String student) throws IOException {
    try (BrowserContext browser = demo.chromium().person(mode)) {
      Page lms = browser.pages().getFirst();
      Frame tool = LmsPage.open(lms, demo.hub(), student);
      tool.getByRole(AriaRole.LINK, new Frame.GetByRoleOptions().setName("Open in a new window"))
          .click();
      Page window =
          browser.waitForPage(
              () ->
                  tool.getByRole(
                          AriaRole.LINK,
                          new Frame.GetByRoleOptions().setName("Open the new window"))
                      .click());
      window.waitForURL("**/learn/u07/**");
      assertThat(window.locator("h1").textContent()).isEqualTo("Start: what may a click cost?");
    }
  }

  private static void handsInWork(Frame tool) {
    tool.navigate(TestInFrame.base(tool) + "/portfolio/u07/u07-media-plan");
    tool.locator("textarea#text").fill("Žalia Molis plan for Q4: shift 200 EUR from C to E.");
    tool.getByText("Hand in this text").click();
    tool.getByRole(AriaRole.HEADING, new Frame.GetByRoleOptions().setName("Version 1")).waitFor();
  }

  private static Map<String, byte[]> takesThePortfolioAway(Page lms, Frame tool)
      throws IOException {
    tool.navigate(TestInFrame.base(tool) + "/portfolio");
    tool.getByRole(
            AriaRole.BUTTON, new Frame.GetByRoleOptions().setName("Make a file of my portfolio"))
        .click();
    Download download =
        lms.waitForDownload(() -> tool.locator("a:has-text('Download the file')").click());
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(download.path()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  private static String handle(Frame tool) {
    return tool.url().replaceAll(".*/l/([^/]+)/.*", "$1");
  }
}
