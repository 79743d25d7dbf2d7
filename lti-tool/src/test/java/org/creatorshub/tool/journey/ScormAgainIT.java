package org.creatorshub.tool.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.creatorshub.content.npm.NpmPackage;
import org.creatorshub.content.packaging.scorm.Scorm12;
import org.creatorshub.content.packaging.scorm.Scorm2004;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * SCORM packages before the runtime {@code scorm-again} behind our strict LMS, with the keyboard
 * alone, in a browser that keeps nothing: what comes back is what the runtime was told.
 */
class ScormAgainIT {
  private static final String RADIO = "() => document.activeElement.name || ''";
  private static final String FOCUS = "() => document.activeElement.id";

  private static Chromium chromium;
  private static Optional<Path> runtime = Optional.empty();

  @BeforeAll
  static void open() {
    assumeThat(Chromium.available())
        .as("Chromium and Node.js, named by CHROMIUM_BINARY and NODE_BINARY")
        .isTrue();
    runtime = NpmPackage.SCORM_AGAIN.folder();
    assumeThat(runtime).as(NpmPackage.SCORM_AGAIN.reason()).isPresent();
    chromium = Chromium.open();
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  /** A learner without a mouse in front of one launch. */
  private record Seat(PackageLms lms, boolean old, Page page) {

    static Seat at(PackageLms lms, boolean old, BrowserContext browser) {
      Page page = browser.newPage();
      page.navigate(lms.address());
      page.frameLocator("#content").locator("html[data-ready]").waitFor();
      return new Seat(lms, old, page);
    }

    Frame course() {
      return page.frames().get(1);
    }

    void press(String selector) {
      Keyboard.tabTo(course(), course().locator(selector).first().textContent().trim());
      page.keyboard().press("Enter");
    }

    void goToTest() {
      if (course().locator("[data-unit-row]").count() > 0) {
        press("[data-unit-row] a");
      }
      press("a:has-text('Go to the test')");
      course().locator(".test .standing, .test form").first().waitFor();
    }

    void start() {
      press(".test button.primary");
      course().locator(".test fieldset").first().waitFor();
    }

    void send() {
      press(".test button[type=submit]");
      course().locator(".test h2:has-text('Your result')").waitFor();
    }

    /** The focus comes to the group as Tab brings it there; arrows choose within it. */
    void choose(String option) {
      String group = String.valueOf(course().locator("#" + option).getAttribute("name"));
      for (int i = 0; !group.equals(course().evaluate(RADIO)); i++) {
        assertThat(i).as("presses of Tab on the way to " + group).isLessThan(100);
        page.keyboard().press("Tab");
      }
      for (int i = 0; i < 6 && !option.equals(course().evaluate(FOCUS)); i++) {
        page.keyboard().press("ArrowDown");
      }
      page.keyboard().press("Space");
      assertThat(course().locator("#" + option)).isChecked();
    }

    void type(String field, String text) {
      Keyboard.tabTo(course(), field);
      page.keyboard().type(text);
    }

    /** Two of three questions by their ids; the number stays open. */
    void answer(boolean right) {
      course().evaluate("() => document.querySelector('h1').focus()"); // the order is drawn
      choose(right ? "q-u01-c-cpa-a" : "q-u01-c-cpa-b");
      course().evaluate("() => document.querySelector('h1').focus()");
      type("q-u01-o-way-goal", right ? "1" : "2");
      type("q-u01-o-way-budget", right ? "2" : "1");
      page.keyboard().press("Tab");
    }

    String status() {
      return old
          ? lms.value("cmi.core.lesson_status")
          : lms.value("cmi.completion_status") + "/" + lms.value("cmi.success_status");
    }

    double score() {
      String raw = lms.value(old ? "cmi.core.score.raw" : "cmi.score.raw");
      return raw.isEmpty() ? -1 : Double.parseDouble(raw);
    }
  }

  private interface Play {
    void by(PackageLms lms, boolean old, BrowserContext browser);
  }

  private static void play(String version, TinyPackages course, Play play) throws IOException {
    boolean old = version.equals("1.2");
    byte[] script =
        Files.readAllBytes(
            runtime.orElseThrow().resolve(old ? "dist/scorm12.min.js" : "dist/scorm2004.min.js"));
    try (PackageLms lms = new PackageLms(course.first(old ? new Scorm12() : new Scorm2004()));
        BrowserContext browser = chromium.person(CookieMode.NONE)) {
      lms.plays(version, old ? "index.html" : "u01/index.html").behind(script);
      play.by(lms, old, browser);
      assertThat(lms.faults()).isEmpty();
    }
  }

  private static TinyPackages three() {
    return new TinyPackages().replacing("draw: 1", "draw: 3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2004"})
  void takesUpWhatAKilledPageLeftAndPasses(String version) throws IOException {
    play(
        version,
        three().replacing("mastery: 70", "mastery: 60"),
        (lms, old, browser) -> {
          Seat first = Seat.at(lms, old, browser);
          assertThat(first.status()).isEqualTo(old ? "incomplete" : "incomplete/unknown");
          assertThat(first.score()).isNegative();
          first.goToTest();
          first.start();
          assertThat(first.score()).isZero();
          first.answer(true);
          assertThat(first.score()).isBetween(66.0, 67.0);
          first.page().close(); // nothing is said goodbye to
          Seat second = Seat.at(lms, old, browser);
          second.goToTest();
          assertThat(second.course().locator("#q-u01-c-cpa-a")).isChecked();
          assertThat(second.course().locator("#q-u01-o-way-goal")).hasValue("1");
          second.press(".test button[type=submit]");
          assertThat(second.course().locator(".error-summary")).containsText("open");
          second.send();
          assertThat(second.status()).isEqualTo(old ? "passed" : "completed/passed");
          assertThat(second.score()).isBetween(66.0, 67.0);
          second.press("[data-leave]");
          assertThat(second.page().locator("#phase")).hasText("finished");
          assertThat(second.status()).isEqualTo(old ? "passed" : "completed/passed");
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2004"})
  void failsWhenTheOnlyAttemptIsUsed(String version) throws IOException {
    play(
        version,
        three().replacing("attempts: 3", "attempts: 1"),
        (lms, old, browser) -> {
          Seat seat = Seat.at(lms, old, browser);
          seat.goToTest();
          seat.start();
          seat.answer(false);
          seat.press(".test button[type=submit]");
          seat.send();
          assertThat(seat.status()).isEqualTo(old ? "failed" : "completed/failed");
          assertThat(seat.score()).isZero();
        });
  }
}
