package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A lab with the keyboard alone, with script and without, wide, dark and narrow. */
class LabIT {
  private static final String PAGE = "/learn/u07/u07-p-shift";
  private static final String LAB = PAGE + "/calc/u07-l-budget";

  @RegisterExtension static final BrowserDemo demo = BrowserDemo.named("lab");

  @ParameterizedTest
  @CsvSource({"1280, LIGHT, 201", "1280, DARK, 202", "320, LIGHT, 203"})
  void followsTheKeyboardAtOnce(int width, ColorScheme scheme, String student) throws IOException {
    List<String> faults = new ArrayList<>();
    try (BrowserContext browser = demo.chromium().person(CookieMode.NONE, width, scheme)) {
      Page page = open(browser, student, faults);
      if (scheme == ColorScheme.DARK) {
        ReadingSettings.choose(page, "theme", "dark");
        page.locator("h1").focus();
      }
      Locator margin = page.locator(".calc-results tr:has-text('Margin after ads') td");
      assertThat(margin.textContent()).startsWith("1,015.20");
      Keyboard.tabTo(page, "c-u07-l-budget-b");
      page.keyboard().press("Control+A");
      page.keyboard().type("520,0");
      Keyboard.tabTo(page, "c-u07-l-budget-d");
      page.keyboard().press("Control+A");
      page.keyboard().type("190");
      page.locator("[data-verdict]:has-text('too large')").waitFor();
      assertThat(slider(page, "b").inputValue()).isEqualTo("520");
      page.locator("[data-calc-status]:has-text('Margin after ads 1,2')").waitFor();
      page.keyboard().press("Tab"); // from the field to its slider
      page.keyboard().press("ArrowRight");
      assertThat(page.locator("#c-u07-l-budget-d").inputValue()).isEqualTo("200");
      page.locator(".calc-results tr:has-text('Left for E') td:has-text('720')").waitFor();
      judge(page, width + "-" + scheme, faults);
      refuseAndSetBack(page);
    }
    assertThat(faults).isEmpty();
  }

  private static void refuseAndSetBack(Page page) {
    Keyboard.tabBackTo(page, "c-u07-l-budget-total");
    page.keyboard().press("Control+A");
    page.keyboard().type("5,000.00");
    page.locator("[data-faults]").waitFor();
    assertThat(page.locator("#c-u07-l-budget-total").getAttribute("aria-invalid"))
        .isEqualTo("true");
    assertThat(page.locator("#c-u07-l-budget-total-error").textContent())
        .contains("type a number from 300 to 4,000");
    Keyboard.tabTo(page, "Values of the start");
    page.keyboard().press("Enter");
    page.locator(".calc-results td:has-text('1,015.20')").waitFor();
    assertThat(page.locator("#c-u07-l-budget-total").inputValue()).isEqualTo("1440");
    assertThat(page.locator("#c-u07-l-budget-total").getAttribute("aria-invalid")).isNull();
  }

  @Test
  void worksWithoutScript() {
    WebPerson person = new WebPerson();
    WebPage page = person.launch(demo.hub(), "204", 1);
    String base = page.session();
    assertThat(person.open(base + PAGE).body())
        .contains("1,015.20")
        .doesNotContain("type=\"range\"");
    assertThat(person.open(base + LAB + "?in.total=1440&in.b=520,00&in.d=190&in.extra=100").body())
        .contains("<title>")
        .contains("value=\"520,00\"")
        .contains("the budget as a whole is too large")
        .contains("<svg xmlns");
    assertThat(person.open(base + LAB + "?preset=anyway").body()).contains("value=\"50\"");
    assertThat(person.open(base + LAB + "?in.b=-5").body()).contains("Nothing was computed");
    assertThat(person.open(base + LAB + "?in.b=2000").body())
        .contains("nothing is left for E")
        .doesNotContain("<caption>Results</caption>");
    assertThat(person.open(base + LAB + "?part=results&in.b=" + "9".repeat(2_000)).body())
        .contains("Nothing was computed")
        .doesNotContain("<title>");
    assertThat(person.open(base + PAGE + "/calc/u09-l-clv").status()).isEqualTo(404);
  }

  /** A scale that nobody else sees: kept while it is filled in, and there again after a reload. */
  @Test
  void keepsWhatIsFilledInForTheLearnerAlone() throws IOException {
    List<String> faults = new ArrayList<>();
    try (BrowserContext browser = demo.chromium().person(CookieMode.NONE, 320, ColorScheme.DARK)) {
      Page page = open(browser, "205", faults);
      page.navigate(page.url().replace(PAGE, "/learn/u07/u07-p-finish"));
      Keyboard.tabTo(page, "o-u07-k-sure-bid-1");
      page.keyboard().press("Space");
      page.keyboard().press("ArrowRight");
      page.locator("[data-own-status]:has-text('Saved')").waitFor();
      page.reload();
      assertThat(page.locator("#o-u07-k-sure-bid-2").isChecked()).isTrue();
      assertThat(page.getByText("Your earlier answers: 1 of 3 lines.").count()).isEqualTo(1);
      Keyboard.tabTo(page, "Empty it");
      page.keyboard().press("Enter");
      page.waitForCondition(() -> page.locator(".own input:checked").count() == 0);
      ReadingSettings.choose(page, "theme", "dark");
      Chromium.accessibilityFaults(page).forEach(faults::add);
      String folder = System.getenv("HUB_SCREENSHOTS");
      if (folder != null) {
        Path file = Path.of(folder, "own-dark.png");
        page.locator(".own").screenshot(new Locator.ScreenshotOptions().setPath(file));
      }
    }
    assertThat(faults).isEmpty();
  }

  /**
   * Each component is left in the middle, by keyboard alone, and is there again after a reload:
   * what was typed and sent, typed and saved by itself, and typed and neither.
   */
  @Test
  void findsEverythingAgainAfterAReload() throws IOException {
    List<String> faults = new ArrayList<>();
    try (BrowserContext browser =
        demo.chromium().person(CookieMode.NONE, 1280, ColorScheme.LIGHT)) {
      Page page = browser.pages().getFirst();
      ConsoleErrors.collect(page, faults::add);
      Reloading reloading = new Reloading(page, demo.hub());
      reloading.placeUnits();
      reloading.wordsAndLink();
      reloading.ideas();
      reloading.thoughtsAndScale();
      reloading.events();
      reloading.testAnswer();
      faults.addAll(Chromium.accessibilityFaults(page));
    }
    assertThat(faults).isEmpty();
  }

  private static Page open(BrowserContext browser, String student, List<String> faults) {
    Page page = browser.pages().getFirst();
    String base = TestInFrame.base(LmsPage.open(page, demo.hub(), student));
    ConsoleErrors.collect(page, faults::add);
    page.navigate(base + PAGE);
    return page;
  }

  private static void judge(Page page, String name, List<String> faults) {
    page.evaluate("() => document.querySelectorAll('details').forEach(part => part.open = true)");
    Chromium.accessibilityFaults(page).forEach(fault -> faults.add(name + " " + fault));
    Object wider =
        page.evaluate(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(wider).as(name + " scrolls sideways").isEqualTo(0);
    Object smallest =
        page.evaluate(
            "() => Math.min(...[...document.querySelectorAll('.calc *')].filter(e => e.textContent.trim())"
                + ".map(e => parseFloat(getComputedStyle(e).fontSize)))");
    assertThat(((Number) smallest).doubleValue()).as(name).isGreaterThanOrEqualTo(12);
    String folder = System.getenv("HUB_SCREENSHOTS");
    if (folder != null) {
      Path file = Path.of(folder, "lab-" + name + ".png");
      page.locator(".calc").screenshot(new Locator.ScreenshotOptions().setPath(file));
    }
  }

  private static Locator slider(Page page, String input) {
    return page.locator(".calc-input:has(#c-u07-l-budget-" + input + ") input[type=range]");
  }
}
