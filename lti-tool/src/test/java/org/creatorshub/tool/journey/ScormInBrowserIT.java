package org.creatorshub.tool.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.creatorshub.content.archive.PackageArchive;
import org.creatorshub.content.packaging.scorm.Scorm12;
import org.creatorshub.content.packaging.scorm.Scorm2004;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SCORM packages played by a strict LMS in a real browser: statuses, scores, and nothing lost. */
class ScormInBrowserIT {
  private static Chromium chromium;

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

  /** One learner in front of one version of SCORM. */
  private record Seat(PackageLms lms, String version, Page page) {
    FrameLocator course() {
      return page.frameLocator("#content");
    }

    /** A fresh launch, as if the window had been closed before: nothing was said goodbye to. */
    Seat launch() {
      page.navigate(lms.address());
      page.frameLocator("#content").locator("html[data-ready]").waitFor();
      return this;
    }

    void visit(String words) {
      course().getByText(words).first().click();
    }

    void goToTest() {
      if (course().locator("[data-unit-row]").count() > 0) {
        course().locator("[data-unit-row] a").first().click();
      }
      course().getByText("Go to the test").first().click();
      course().locator(".test .standing, .test form").first().waitFor();
    }

    void start() {
      course().locator(".test button.primary").click();
      course().locator(".test fieldset").first().waitFor();
    }

    void answer(boolean right) {
      Locator boxes = course().locator(".test fieldset.question");
      for (int i = 0; i < boxes.count(); i++) {
        answer(boxes.nth(i), right);
      }
    }

    private static void answer(Locator box, boolean right) {
      String id = String.valueOf(box.getAttribute("id"));
      switch (id) {
        case "q-u01-c-cpa" -> box.locator(right ? "#q-u01-c-cpa-a" : "#q-u01-c-cpa-b").check();
        case "q-u01-n-cpa" -> {
          String stem = box.locator("[data-stem]").textContent();
          String[] numbers = stem.replaceAll("[^0-9. ]", "").trim().split("\\s+", -1);
          double cpa = Double.parseDouble(numbers[0]) / Double.parseDouble(numbers[1]) * 100;
          box.locator("input").fill(right ? "%.2f".formatted(cpa) : "0.01");
          box.locator("input").blur();
        }
        case "q-u01-o-way" -> {
          box.locator("#q-u01-o-way-goal").selectOption(right ? "1" : "2");
          box.locator("#q-u01-o-way-budget").selectOption(right ? "2" : "1");
        }
        default -> throw new IllegalStateException(id);
      }
    }

    void send() {
      course().locator(".test button[type=submit]").click();
      course()
          .locator(".test h2", new FrameLocator.LocatorOptions().setHasText("Your result"))
          .waitFor();
    }

    String status() {
      return version.equals("1.2")
          ? lms.value("cmi.core.lesson_status")
          : lms.value("cmi.completion_status") + "/" + lms.value("cmi.success_status");
    }

    String score() {
      return lms.value(version.equals("1.2") ? "cmi.core.score.raw" : "cmi.score.raw");
    }
  }

  private interface Play {
    void by(Seat seat) throws IOException;
  }

  private static TinyPackages three() {
    return new TinyPackages().replacing("draw: 1", "draw: 3");
  }

  private static PackageArchive packaged(String version, TinyPackages course) throws IOException {
    return course.first(version.equals("1.2") ? new Scorm12() : new Scorm2004());
  }

  private static void play(String version, TinyPackages course, Play play) throws IOException {
    try (PackageLms lms = new PackageLms(packaged(version, course));
        BrowserContext browser = chromium.person(storage(version))) {
      lms.plays(version, version.equals("1.2") ? "index.html" : "u01/index.html");
      Page page = browser.pages().getFirst();
      List<String> errors = new ArrayList<>();
      page.onPageError(errors::add);
      play.by(new Seat(lms, version, page));
      assertThat(lms.faults()).isEmpty();
      assertThat(errors).isEmpty();
    }
  }

  /** SCORM 1.2 is played in a browser that keeps things, SCORM 2004 in one that keeps nothing. */
  private static CookieMode storage(String version) {
    return version.equals("1.2") ? CookieMode.THIRD_PARTY_BLOCKED : CookieMode.NONE;
  }

  private static String word(String version, String scorm12, String scorm2004) {
    return version.equals("1.2") ? scorm12 : scorm2004;
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2004"})
  void saysIncompleteWithoutScoreWhenOpenedAndZeroWhenStarted(String version) throws IOException {
    play(
        version,
        three(),
        seat -> {
          seat.launch();
          assertThat(seat.status()).isEqualTo(word(version, "incomplete", "incomplete/unknown"));
          assertThat(seat.score()).isEmpty();
          seat.goToTest();
          seat.start();
          assertThat(seat.status()).isEqualTo(word(version, "incomplete", "incomplete/unknown"));
          assertThat(seat.score()).isEqualTo("0");
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2004"})
  void resumesAfterTheWindowWasKilledAndPasses(String version) throws IOException {
    play(
        version,
        three(),
        seat -> {
          seat.launch();
          seat.goToTest();
          seat.start();
          seat.answer(true);
          assertThat(seat.score()).isEqualTo("100"); // the running score
          seat.launch();
          seat.goToTest();
          assertThat(seat.course().locator(".test fieldset")).hasCount(3);
          assertThat(seat.course().locator("#q-u01-c-cpa-a")).isChecked();
          assertThat(seat.course().locator("#q-u01-o-way-goal")).hasValue("1");
          seat.send();
          assertThat(seat.status()).isEqualTo(word(version, "passed", "completed/passed"));
          assertThat(seat.score()).isEqualTo("100");
          seat.course().locator("[data-leave]").click();
          assertThat(seat.page().locator("#phase")).hasText("finished");
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2004"})
  void keepsTheBestAttemptAndFailsOnlyWhenAllAreUsed(String version) throws IOException {
    play(
        version,
        three().replacing("attempts: 3", "attempts: 2").replacing("mastery: 70", "mastery: 90"),
        seat -> {
          seat.launch();
          seat.goToTest();
          seat.start();
          seat.answer(false);
          Seat.answer(seat.course().locator(".test fieldset.question").first(), true);
          seat.send();
          String first = seat.score();
          assertThat(Double.parseDouble(first)).isBetween(20.0, 90.0);
          assertThat(seat.status()).isEqualTo(word(version, "incomplete", "incomplete/unknown"));
          seat.visit("Back to the start of the test");
          seat.start();
          seat.answer(false);
          seat.send();
          assertThat(seat.score()).isEqualTo(first);
          assertThat(seat.status()).isEqualTo(word(version, "failed", "completed/failed"));
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2004"})
  void completesWithoutPassMarkWhenTheLearnerFinishes(String version) throws IOException {
    play(
        version,
        three().replacing(", mastery: 70", ""),
        seat -> {
          seat.launch();
          seat.goToTest();
          seat.start();
          Seat.answer(seat.course().locator(".test fieldset.question").first(), true);
          seat.course().getByText("Send the test").click();
          assertThat(seat.course().locator(".error-summary"))
              .containsText("Some questions are open");
          seat.send();
          assertThat(seat.status()).isEqualTo(word(version, "incomplete", "incomplete/unknown"));
          seat.launch();
          seat.course().locator("[data-finish] button").click();
          assertThat(seat.status()).isEqualTo(word(version, "completed", "completed/unknown"));
          assertThat(seat.course().locator("[data-overview]"))
              .containsText("You have completed this.");
        });
  }

  @Test
  void losesNothingWhileTheLmsDoesNotAnswer() throws IOException {
    play(
        "1.2",
        three(),
        seat -> {
          seat.launch();
          seat.goToTest();
          seat.lms().answering(false);
          seat.start();
          seat.answer(true);
          assertThat(seat.course().locator("[data-message=offline]")).isVisible();
          assertThat(seat.score()).isEmpty();
          seat.launch(); // the window was killed meanwhile: the browser still has it
          seat.lms().answering(true);
          assertThat(seat.course().locator("[data-status]")).hasText("Saved");
          assertThat(seat.score()).isEqualTo("100");
        });
  }

  @Test
  void writesNothingInReview() throws IOException {
    play(
        "1.2",
        three(),
        seat -> {
          seat.lms().mode("review");
          seat.launch();
          seat.goToTest();
          assertThat(seat.course().locator(".test button.primary")).hasCount(0);
          assertThat(seat.status()).isEmpty();
        });
  }

  @Test
  void recordsInOneWindowOnly() throws IOException {
    play(
        "1.2",
        three(),
        seat -> {
          seat.launch();
          Page second = seat.page().context().newPage();
          Seat other = new Seat(seat.lms(), seat.version(), second);
          other.launch();
          assertThat(seat.course().locator("[data-message=tab]")).isVisible();
          other.goToTest();
          other.start();
          other.answer(true);
          String kept = seat.lms().value("cmi.suspend_data");
          seat.course().locator("[data-unit-row] a").first().click();
          assertThat(seat.course().locator("h1")).hasText("One");
          assertThat(seat.lms().value("cmi.suspend_data")).isEqualTo(kept);
        });
  }

  @Test
  void keepsProgressWhenThePackageIsUpdated() throws IOException {
    play(
        "1.2",
        three(),
        seat -> {
          seat.launch();
          seat.goToTest();
          seat.start();
          seat.answer(true);
          seat.lms()
              .update(
                  packaged(
                      "1.2",
                      three()
                          .replacing("id: u01-o-way", "id: u01-o-road")
                          .replacing("What an order costs", "The price of an order")));
          seat.launch();
          seat.goToTest();
          assertThat(seat.course().locator("[data-message=changed]"))
              .containsText("1 of your questions");
          assertThat(seat.course().locator(".test fieldset")).hasCount(2);
          assertThat(seat.course().locator("#q-u01-c-cpa-a")).isChecked();
          seat.send();
          assertThat(seat.score()).isEqualTo("100");
        });
  }

  @Test
  void marksStepsSeenAndPracticeWithoutCountingIt() throws IOException {
    play(
        "1.2",
        three(),
        seat -> {
          seat.launch();
          seat.course().locator("[data-unit-row] a").first().click();
          seat.course().locator(".steps a").first().click();
          Locator practice = seat.course().locator("#q-u01-r-cpa");
          practice.locator("select").first().selectOption("t1");
          seat.visit("Send answer");
          assertThat(practice.locator(".feedback")).containsText("Partly right");
          seat.visit("Next:");
          assertThat(seat.course().locator("h1")).hasText("Show what you can do");
          assertThat(seat.course().locator("h1")).isFocused(); // the place is recorded before that
          assertThat(seat.score()).isEmpty();
          seat.launch();
          assertThat(seat.course().locator("[data-unit-progress]").first()).containsText("1 seen");
          seat.visit("Go on:");
          assertThat(seat.course().locator("h1")).hasText("Show what you can do");
          seat.visit("Back");
          assertThat(seat.course().locator("#q-u01-r-cpa .feedback")).containsText("Partly right");
        });
  }
}
